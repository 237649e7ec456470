import type { SeenWorkbook } from "../sheets/book/seenWorkbook";
import type { CellValue } from "../sheets/kit/plan";
import { cellsRead } from "../sheets/kit/raw";
import type { Edit } from "../sheets/reading/edit";
import { type AreaRead, patched } from "../sheets/reading/patched";
import { type AreaToRead, rereadPlan } from "../sheets/reading/rereadPlan";
import { askPlaces, isAsSeen } from "./askPlaces";
import { isAnswered } from "./readInPieces";

/**
 * Reads in one round trip what these edits may have changed, and puts it into what was seen before; null where only the whole
 * workbook will do.
 */
export async function readAgain(
  context: Excel.RequestContext,
  seen: SeenWorkbook,
  edits: readonly Edit[],
): Promise<SeenWorkbook | null> {
  const plan = rereadPlan(seen, edits);
  if (plan === null) return null;
  const places = askPlaces(context, seen);
  const asked = plan.map((one) => ({ one, range: askArea(places.sheets[one.sheet], one) }));
  if (!(await isAnswered(context))) return null;
  if (!isAsSeen(places, seen)) return null;
  const raw = patched(
    seen.raw,
    asked.map(({ one, range }) => readOf(one, range)),
  );
  return raw && { ...seen, raw };
}

function askArea(sheet: Excel.Worksheet, { area, why }: AreaToRead): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  switch (why) {
    case "edited":
      return range.load("values,formulas");
    case "calculated":
      return range.load("values");
    case "pointing":
      return range.load("formulas");
  }
}

function readOf(one: AreaToRead, range: Excel.Range): AreaRead {
  return {
    ...one,
    values: one.why === "pointing" ? [] : cellsRead(range.values as CellValue[][]),
    formulas: one.why === "calculated" ? null : (range.formulas as CellValue[][]),
  };
}
