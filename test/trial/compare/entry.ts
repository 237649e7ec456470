import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { lockMarks, numberFormats, styledAreas } from "../../../src/sheets/kit/formatAreas";
import type { Found } from "../found";

const cornersOf = (range: string): string[] => [...new Set(range.split(":"))];

/** Number formats in the corners of every area that has one, and the locks of whole areas. */
export async function entryDifferences(context: Excel.RequestContext, { name, styles }: SheetPlan): Promise<Found[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { entry, shown } = numberFormats(styles);
  const formats = [...entry, ...shown].flatMap(({ range, value }) =>
    cornersOf(range).map((at) => ({ at, value, cell: sheet.getRange(at).load("numberFormat") })),
  );
  const locks = styledAreas(lockMarks(styles)).map(({ range, value }) => ({
    ...{ at: range, value: value === "locked" },
    protection: sheet.getRange(range).format.protection.load("locked"),
  }));
  await context.sync();
  return [
    ...formats.flatMap(({ at, value, cell }) =>
      differs({ sheet: name, at, member: "Range.numberFormat" }, value, (cell.numberFormat as string[][])[0]?.[0]),
    ),
    ...locks.flatMap(({ at, value, protection }) =>
      differs({ sheet: name, at, member: "FormatProtection.locked" }, value, protection.locked),
    ),
  ];
}

/** One difference, or none where both are the same by their JSON. */
export function differs(where: Pick<Found, "sheet" | "at" | "member">, expected: unknown, actual: unknown): Found[] {
  const [said, read] = [expected, actual].map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  return said === read ? [] : [{ ...where, expected: said ?? "undefined", actual: read ?? "undefined" }];
}
