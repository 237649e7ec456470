import { areaOf, cellAt } from "../kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../kit/plan";
import { calculate } from "./calculate";
import { type Expression, parseFormula } from "./parseFormula";
import { type PlacedTable, placedTable, tableCells } from "./placedTable";
import { FormulaError, single, truthOf } from "./values";

/** What a cell shows once everything is calculated, rows and columns from 0; null where that is not known here. */
export type ShownValues = (sheet: string, row: number, column: number) => CellValue | null;

/**
 * What the cells of sheets show by their formulas in the plain dialect, each calculated when it is first asked for. Where a number is
 * wanted the text "" counts as a blank cell, which matters to rates that somebody has nothing for: it is made for sheets nobody has
 * filled in.
 */
export function shownBy(plans: readonly SheetPlan[]): ShownValues {
  const calculation = new Calculation(plans);
  return (sheet, row, column) => calculation.shown(sheet, row, column);
}

/** A formula of ours is as long as Excel takes it. */
const mostTokens = 8192;

/** Of the cell whose formula is calculated. */
interface Place {
  sheet: string;
  row: number;
}

type Content = Exclude<PlanCell, null>;

class Calculation {
  private readonly sheets: ReadonlyMap<string, ReadonlyMap<string, Content>>;
  private readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Every row of a table has the same formula. */
  private readonly parsed = new Map<string, Expression | null>();
  private readonly known = new Map<string, CellValue | null>();

  constructor(plans: readonly SheetPlan[]) {
    this.sheets = new Map(plans.map((plan) => [plan.name, cellsOf(plan)] as const));
    this.tables = new Map(
      plans.flatMap((plan) => placedTable(plan) ?? []).map((table) => [table.name, table] as const),
    );
  }

  shown(sheet: string, row: number, column: number): CellValue | null {
    const address = cellAt(row, column);
    const key = `${sheet}!${address}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const cell = this.sheets.get(sheet)?.get(address) ?? "";
    const value = typeof cell === "object" ? this.calculated(cell.formula, { sheet, row }) : cell;
    this.known.set(key, value);
    return value;
  }

  private calculated(formula: string, at: Place): CellValue | null {
    const before = this.parsed.get(formula);
    const expression = before === undefined ? parseFormula(formula, mostTokens) : before;
    this.parsed.set(formula, expression);
    if (expression === null) return null;
    try {
      const value = this.valueOf(expression, at);
      return value === "" && this.isOfBlankCell(expression, at) ? 0 : value;
    } catch (error) {
      if (error instanceof FormulaError) return null;
      throw error;
    }
  }

  private valueOf(expression: Expression, at: Place): CellValue {
    const value = calculate(
      expression,
      (sheet, { row, column }) => this.ofCell(sheet ?? at.sheet, row, column),
      (name, inside) => {
        const table = this.tables.get(name);
        if (table === undefined) throw new FormulaError("unknown", name);
        return tableCells(table, inside, { row: at.row, cell: (...cell) => this.ofCell(...cell) });
      },
    );
    return single(value);
  }

  /** Where a formula hands on a cell that holds nothing it shows 0; the text "" it shows as it is. */
  private isOfBlankCell(expression: Expression, at: Place): boolean {
    if (expression.kind === "reference") return !this.sheets.get(expression.sheet ?? at.sheet)?.has(expression.from);
    if (expression.kind !== "call" || expression.name !== "IF") return false;
    const [condition, whenTrue, whenFalse] = expression.of;
    if (condition === undefined) return false;
    const taken = truthOf(this.valueOf(condition, at)) ? whenTrue : whenFalse;
    return taken !== undefined && this.isOfBlankCell(taken, at);
  }

  private ofCell(sheet: string, row: number, column: number): CellValue {
    const value = this.shown(sheet, row, column);
    if (value === null) throw new FormulaError("unknown", cellAt(row, column));
    return value;
  }
}

/** The cells that a plan writes, by their addresses; later blocks write over earlier ones. */
function cellsOf({ blocks, links }: SheetPlan): ReadonlyMap<string, Content> {
  const cells = new Map<string, Content>();
  for (const { at, rows } of blocks) {
    const corner = areaOf(at);
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        const address = cellAt(corner.row + down, corner.column + right);
        if (cell === "") cells.delete(address);
        else if (cell !== null) cells.set(address, cell);
      });
    });
  }
  for (const { at, text } of links) cells.set(at, text);
  return cells;
}
