import type { RawPeriod } from "../book/rawPeriod";
import type { Area } from "../kit/area";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import type { AreaToRead } from "./rereadPlan";
import { isFormula } from "./sameFormula";

type Cells = readonly (readonly CellValue[])[];

/** An area as it is now; `formulas` is null where only values were read. */
export interface AreaRead extends AreaToRead {
  values: Cells;
  formulas: Cells | null;
}

/**
 * The period with these cells as they are now; null where they show that others changed with them: a formula typed into a
 * table fills its column, one typed beside it may spill, and a cell that was moved takes the formulas with it that point at it.
 */
export function patched(raw: RawPeriod, reads: readonly AreaRead[]): RawPeriod | null {
  if (reads.some((read) => mayHaveChangedOthers(raw, read))) return null;
  return reads
    .filter(({ why }) => why !== "pointing")
    .reduce<RawPeriod>((now, read) => {
      const sheet = now[read.sheet];
      return sheet === null ? now : { ...now, [read.sheet]: withArea(sheet, read) };
    }, raw);
}

function mayHaveChangedOthers(raw: RawPeriod, { sheet, area, why, formulas }: AreaRead): boolean {
  const before = raw[sheet]?.formulas ?? [];
  return (formulas ?? []).some((cells, row) =>
    cells.some((cell, column) => {
      const was = before[area.row + row]?.[area.column + column] ?? "";
      return cell !== was && (isFormula(cell) || (why === "pointing" && isFormula(was)));
    }),
  );
}

const withArea = ({ name, values, formulas }: RawSheet, read: AreaRead): RawSheet => ({
  name,
  values: withCells(values, read.area, read.values),
  formulas: read.formulas === null ? formulas : withCells(formulas, read.area, read.formulas),
});

/** Rows and cells that were not there before are filled up with blanks. */
function withCells(rows: Cells, { row, column }: Area, cells: Cells): Cells {
  const now = [...rows];
  while (now.length < row + cells.length) now.push([]);
  cells.forEach((own, down) => {
    const line = [...(now[row + down] ?? [])];
    while (line.length < column) line.push("");
    line.splice(column, own.length, ...own);
    now[row + down] = line;
  });
  return now;
}
