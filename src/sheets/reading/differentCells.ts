import type { DifferentCell } from "../../domain/issue/setUpIssue";
import { areaOf, cellAt } from "../kit/address";
import { commonArea } from "../kit/area";
import type { CellValue, PlanCell } from "../kit/plan";
import { cellRead } from "../kit/raw";
import type { Sample } from "../kit/sample";
import { formulaTest } from "./sameFormula";

/** Cells that hold something else than was written into them; `table` may be left out in formulas on its own sheet. */
export function differentCells(
  { address, cells }: Sample,
  formulas: readonly (readonly CellValue[])[],
  table: string | null,
): DifferentCell[] {
  const { row, column } = areaOf(address);
  return cells.flatMap((line, down) =>
    line.flatMap((planned, right) => {
      const read = formulas[down]?.[right] ?? "";
      if (planned === null || isSame(planned, read, table)) return [];
      return [{ address: cellAt(row + down, column + right), ...excerpts(saidBy(planned), String(read)) }];
    }),
  );
}

/** Cells that hold something where nothing was written, nor anybody was to type; `open` are the ranges people type into. */
export function addedCells(
  cells: Sample["cells"],
  formulas: readonly (readonly CellValue[])[],
  open: readonly string[],
): DifferentCell[] {
  const areas = open.map(areaOf);
  const isOpen = (row: number, column: number): boolean =>
    areas.some((area) => commonArea(area, { row, column, rows: 1, columns: 1 }) !== null);
  return formulas.flatMap((line, row) =>
    line.flatMap((read, column) => {
      const isBlank = cellRead(read) === "" || (cells[row]?.[column] ?? null) !== null;
      if (isBlank || isOpen(row, column)) return [];
      return [{ address: cellAt(row, column), ...excerpts("", String(read)) }];
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
function excerpts(written: string, read: string): Pick<DifferentCell, "written" | "read"> {
  const [one, other] = [Array.from(written), Array.from(read)];
  const parting = one.findIndex((letter, at) => letter !== other[at]);
  const from = Math.max(0, (parting < 0 ? one.length : parting) - longest / 3);
  return { written: cut(one, from), read: cut(other, from) };
}

function cut(letters: readonly string[], from: number): string {
  const piece = letters.slice(from, from + longest).join("");
  return `${from > 0 ? "…" : ""}${piece}${letters.length > from + longest ? "…" : ""}`;
}
