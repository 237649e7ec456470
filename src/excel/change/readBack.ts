import type { ReadBackCell, SetUpIssue } from "../../domain/issue/setUpIssue";
import { areaOf, cellAt } from "../../sheets/kit/address";
import type { CellValue, PlanCell } from "../../sheets/kit/plan";
import { cellRead } from "../../sheets/kit/raw";
import type { Sample } from "../../sheets/kit/sample";
import { formulaTest } from "../../sheets/reading/sameFormula";
import type { Payload } from "./payload";

/** Cells of a sheet that must hold what was written into them. */
export interface Written {
  sheet: string;
  /** The table whose name Excel may leave out in formulas on this sheet. */
  table: string | null;
  samples: readonly Sample[];
}

interface Asked extends Sample {
  range: Excel.Range;
}

/** What a range weighs in a request. */
const bytesPerRange = 450;

/** Asks for what was written; the answer compares once the next sync is through. */
export async function askBack(
  { workbook }: Excel.RequestContext,
  written: readonly Written[],
  payload: Payload,
): Promise<() => SetUpIssue[]> {
  const asked: { on: Written; ranges: Asked[] }[] = [];
  for (const on of written) {
    await payload.reserve(on.samples.length * bytesPerRange);
    const sheet = workbook.worksheets.getItem(on.sheet);
    const ranges = on.samples.map((sample) => ({ ...sample, range: sheet.getRange(sample.address).load("formulas") }));
    asked.push({ on, ranges });
  }
  return () =>
    asked.flatMap(({ on, ranges }): SetUpIssue[] => {
      const [first, ...more] = ranges.flatMap((one) => differences(one, on.table));
      return first === undefined ? [] : [{ code: "readBackDiffers", sheet: on.sheet, cells: [first, ...more] }];
    });
}

function differences({ address, cells, range }: Asked, table: string | null): ReadBackCell[] {
  const { row, column } = areaOf(address);
  return cells.flatMap((line, down) =>
    line.flatMap((planned, right) => {
      const read = (range.formulas as CellValue[][])[down]?.[right] ?? "";
      if (planned === null || isSame(planned, read, table)) return [];
      return [{ address: cellAt(row + down, column + right), ...excerpts(saidBy(planned), String(read)) }];
    }),
  );
}

/** Numbers with fifteen digits, formulas in whatever spelling, texts letter by letter. */
function isSame(planned: Exclude<PlanCell, null>, read: CellValue, table: string | null): boolean {
  if (typeof planned !== "object") return cellRead(planned) === cellRead(read);
  return formulaTest([() => planned.formula], table)(read);
}

const saidBy = (planned: Exclude<PlanCell, null>): string =>
  typeof planned === "object" ? planned.formula : String(planned);

const longest = 60;

/** Both texts from a little before the place where they part. */
function excerpts(written: string, read: string): Pick<ReadBackCell, "written" | "read"> {
  const [one, other] = [Array.from(written), Array.from(read)];
  const parting = one.findIndex((letter, at) => letter !== other[at]);
  const from = Math.max(0, (parting < 0 ? one.length : parting) - longest / 3);
  return { written: cut(one, from), read: cut(other, from) };
}

function cut(letters: readonly string[], from: number): string {
  const piece = letters.slice(from, from + longest).join("");
  return `${from > 0 ? "…" : ""}${piece}${letters.length > from + longest ? "…" : ""}`;
}
