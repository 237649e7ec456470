import type { Area } from "../grid";
import { faultsOf } from "../rules/formulaFaults";
import type { FormulaWorld } from "../rules/formulaWorld";
import { typedFormula } from "../rules/typedFormula";
import type { Book } from "./book";
import type { CellInput } from "./cellInput";

type World = Omit<FormulaWorld, "own">;

/** Excel's rules for formulas, asked with what the workbook holds; what was answered once is remembered until that changes. */
export class FormulaRules {
  private known = "";
  private refusals = new Map<string, string | null>();

  constructor(private readonly book: Book) {}

  /** Why Excel would refuse to enter one of these cells; null where it takes them all. */
  refusalOf(area: Area, cells: readonly (readonly CellInput[])[]): string | null {
    const refusal = this.judge(area.sheet);
    for (const [down, row] of cells.entries()) {
      for (const [across, cell] of row.entries()) {
        const formula = typeof cell === "string" ? typedFormula(cell) : null;
        const fault = formula === null ? null : refusal(formula, area.row + down, area.column + across);
        if (fault !== null && !this.isText(area, down, across)) return `${String(formula).slice(0, 60)}: ${fault}`;
      }
    }
    return null;
  }

  /** Cells as Excel enters them: a text that begins with a sign is a formula as well. */
  entered(area: Area, cells: readonly (readonly CellInput[])[]): CellInput[][] {
    return cells.map((row, down) =>
      row.map((cell, across) => {
        const formula = typeof cell === "string" ? typedFormula(cell) : null;
        return formula === null || formula === cell || this.isText(area, down, across) ? cell : formula;
      }),
    );
  }

  /** In cells of the format @ everything is text. */
  private isText({ sheet, row, column }: Area, down: number, across: number): boolean {
    return this.book.grid.formatAt(sheet, row + down, column + across).numberFormat === "@";
  }

  private judge(sheet: string): (formula: string, row: number, column: number) => string | null {
    let world: World | null = null;
    const tables = this.book.grid.tables().filter(({ area }) => area.sheet === sheet);
    return (formula, row, column) => {
      world ??= this.world();
      const own = tables.find(({ area }) => isIn(area, row, column))?.name ?? null;
      const key = `${own ?? ""} ${formula}`;
      const before = this.refusals.get(key);
      if (before !== undefined) return before;
      const refusal = this.refusal(formula, { ...world, own });
      this.refusals.set(key, refusal);
      return refusal;
    };
  }

  private refusal(formula: string, world: FormulaWorld): string | null {
    const { doubts } = this.book.options;
    const refused = faultsOf(formula, world, doubts).find(
      ({ effect }) => effect === "refused" || doubts.unknownNames === "refused",
    );
    return refused?.what ?? null;
  }

  /** What formulas may refer to now; answers of another world are forgotten. */
  private world(): World {
    const { grid, options } = this.book;
    const sheets = grid.sheets().map(({ name }) => name);
    const tables = grid.tables().map(({ name, columns }) => [name, columns] as const);
    const names = grid.names().map(({ name }) => name);
    const known = JSON.stringify([sheets, tables, names]);
    if (known !== this.known) this.refusals = new Map();
    this.known = known;
    return { sheets: new Set(sheets), tables: new Map(tables), names: new Set(names), functions: options.functions };
  }
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
