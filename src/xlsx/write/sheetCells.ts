import { areaOf, cellAt } from "../../sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../sheets/kit/plan";
import type { FileTexts } from "./fileTexts";
import { writtenFormula } from "./writtenFormula";
import type { LookBook } from "./lookBook";
import { element, plainXml, textXml } from "./toXml";

/** What a cell shows that holds a formula, rows and columns from 0; null where it is not known. */
type ShownInCell = (row: number, column: number) => CellValue | null;

interface FileCell {
  look: number;
  content: Exclude<PlanCell, null>;
}

/** What cells are written with. */
export interface CellsOf {
  looks: LookBook;
  texts: FileTexts;
  shown: ShownInCell;
}

/** Rows by their number, cells by theirs. */
type Grid = Map<number, Map<number, FileCell>>;

/** sheetData: every cell that holds or looks like something, in the order of the format. */
export function sheetData(plan: SheetPlan, of: CellsOf): string {
  const grid = filled(plan, of.looks);
  for (const row of Object.keys(plan.rowHeights)) rowOf(grid, Number(row) - 1);
  const rows = [...grid].sort(byNumber).map(([row, cells]) => {
    const height = plan.rowHeights[row + 1];
    const inside = [...cells].sort(byNumber).map(([column, cell]) => cellXml(cell, { row, column }, of));
    return element(
      "row",
      { r: row + 1, ht: height, customHeight: height === undefined ? undefined : true },
      inside.join(""),
    );
  });
  return element("sheetData", {}, rows.join(""));
}

const byNumber = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number => one - other;

function rowOf(grid: Grid, row: number): Map<number, FileCell> {
  const known = grid.get(row) ?? new Map<number, FileCell>();
  grid.set(row, known);
  return known;
}

function filled({ blocks, styles, links }: SheetPlan, looks: LookBook): Grid {
  const grid: Grid = new Map();
  const change = (row: number, column: number, to: (cell: FileCell) => FileCell): void => {
    const cells = rowOf(grid, row);
    cells.set(column, to(cells.get(column) ?? { look: 0, content: "" }));
  };
  for (const { at, rows } of blocks) {
    const corner = areaOf(at);
    rows.forEach((cells, down) => {
      cells.forEach((content, right) => {
        if (content !== null) change(corner.row + down, corner.column + right, ({ look }) => ({ look, content }));
      });
    });
  }
  for (const { range, style } of styles) {
    const { row, column, rows, columns } = areaOf(range);
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++)
        change(row + down, column + right, ({ look, content }) => ({ look: looks.over(look, style), content }));
  }
  for (const { at, text } of links) {
    const { row, column } = areaOf(at);
    change(row, column, ({ look }) => ({ look, content: text }));
  }
  return grid;
}

/** Text that begins like this becomes a formula when somebody edits its cell. */
const likeFormula = /^[=+\-@\t]/;

type CellAttributes = Readonly<Record<"r" | "s", string | number | undefined>>;

function cellXml({ look, content }: FileCell, at: { row: number; column: number }, of: CellsOf): string {
  const isQuoted = typeof content === "string" && likeFormula.test(content);
  const own = isQuoted ? of.looks.asText(look) : look;
  const attributes = { r: cellAt(at.row, at.column), s: own === 0 ? undefined : own };
  if (typeof content === "object") return calculatedXml(attributes, content.formula, of.shown(at.row, at.column));
  if (content === "") return own === 0 ? "" : element("c", attributes);
  if (typeof content === "string")
    return element("c", { ...attributes, t: "s" }, `<v>${of.texts.numberOf(content)}</v>`);
  return valueXml(attributes, content, "");
}

/** A formula with what it shows, if that is known: programs that do not calculate show just that. */
function calculatedXml(attributes: CellAttributes, formula: string, shown: CellValue | null): string {
  const f = `<f>${plainXml(writtenFormula(formula))}</f>`;
  if (shown === null) return element("c", attributes, f);
  if (typeof shown === "string") return element("c", { ...attributes, t: "str" }, `${f}<v>${textXml(shown)}</v>`);
  return valueXml(attributes, shown, f);
}

function valueXml(attributes: CellAttributes, value: number | boolean, before: string): string {
  if (typeof value === "boolean") return element("c", { ...attributes, t: "b" }, `${before}<v>${value ? 1 : 0}</v>`);
  return element("c", attributes, `${before}<v>${numberXml(value)}</v>`);
}

function numberXml(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError("A cell holds no number but finite ones");
  return String(number);
}
