import type { Area, CellValue } from "../grid";
import { faultsOf } from "../rules/formulaFaults";
import { spelled, type SpellingPlace } from "../rules/spelling";
import { typedFormula } from "../rules/typedFormula";
import type { Book } from "./book";
import type { CellInput } from "./cellInput";

/** What was answered about formulas before, by the table they stand in and by their text. */
class Answers<Answer> {
  private readonly byPlace = new Map<string | null, Map<string, Answer>>();

  of(own: string | null, formula: string, ask: () => Answer): Answer {
    const answers = this.byPlace.get(own) ?? new Map<string, Answer>();
    this.byPlace.set(own, answers);
    const before = answers.get(formula);
    if (before !== undefined) return before;
    const answer = ask();
    answers.set(formula, answer);
    return answer;
  }
}

type World = Omit<SpellingPlace, "own">;
type OwnTable = (row: number, column: number) => string | null;

/** Excel's rules for formulas, asked with what the workbook holds; answers are remembered until that changes. */
export class FormulaRules {
  private known = "";
  private faults = new Answers<string>();
  private spellings = new Answers<string>();

  constructor(private readonly book: Book) {}

  /** Why Excel would refuse to enter one of these cells; null where it takes them all. */
  refusalOf(area: Area, cells: readonly (readonly CellInput[])[]): string | null {
    const hasFormula = cells.some((row) => row.some((cell) => typeof cell === "string" && typedFormula(cell) !== null));
    if (!hasFormula) return null;
    const [world, own] = [this.world(), this.ownTable(area.sheet)];
    for (const [down, row] of cells.entries()) {
      for (const [across, cell] of row.entries()) {
        const formula = typeof cell === "string" ? typedFormula(cell) : null;
        const fault = formula === null ? "" : this.faultOf(formula, world, own(area.row + down, area.column + across));
        if (fault !== "" && !this.isText(area, down, across)) return `${String(formula).slice(0, 60)}: ${fault}`;
      }
    }
    return null;
  }

  /** Why Excel would refuse a formula that stands in no cell, such as one of a rule. */
  refusal(formula: string): string | null {
    const fault = this.faultOf(formula, this.world(), null);
    return fault === "" ? null : fault;
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

  /** Cells as Excel gives them back: formulas in its own spelling. */
  spelled(area: Area, cells: readonly (readonly CellValue[])[]): CellValue[][] {
    const [world, own] = [this.world(), this.ownTable(area.sheet)];
    return cells.map((row, down) =>
      row.map((cell, across) =>
        typeof cell === "string" && cell.startsWith("=") && cell.length > 1
          ? this.spellingOf(cell, world, own(area.row + down, area.column + across))
          : cell,
      ),
    );
  }

  /** What Excel has against a formula; "" for nothing. */
  private faultOf(formula: string, world: World, own: string | null): string {
    const { doubts } = this.book.options;
    return this.faults.of(own, formula, () => {
      const faults = faultsOf(formula, { ...world, own }, doubts);
      const counts = ({ effect }: (typeof faults)[number]) => effect === "refused" || doubts.unknownNames === "refused";
      return faults.find(counts)?.what ?? "";
    });
  }

  private spellingOf(formula: string, world: World, own: string | null): string {
    return this.spellings.of(own, formula, () => spelled(formula, { ...world, own }, this.book.options.doubts));
  }

  /** In cells of the format @ everything is text. */
  private isText({ sheet, row, column }: Area, down: number, across: number): boolean {
    return this.book.grid.formatAt(sheet, row + down, column + across).numberFormat === "@";
  }

  private ownTable(sheet: string): OwnTable {
    const tables = this.book.grid.tables().filter(({ area }) => area.sheet === sheet);
    return (row, column) => tables.find(({ area }) => isIn(area, row, column))?.name ?? null;
  }

  /** What formulas may refer to now; answers of another world are forgotten. */
  private world(): World {
    const { grid, options } = this.book;
    const sheets = grid.sheets().map(({ name }) => name);
    const tables = grid.tables();
    const names = grid.names().map(({ name }) => name);
    const columns = tables.map((table) => [table.name, table.columns] as const);
    const singleRow = tables.filter(({ area }) => area.rows === 2).map(({ name }) => name);
    const known = JSON.stringify([sheets, columns, names, singleRow]);
    if (known !== this.known) {
      this.faults = new Answers();
      this.spellings = new Answers();
    }
    this.known = known;
    return {
      sheets: new Set(sheets),
      tables: new Map(columns),
      names: new Set(names),
      functions: options.functions,
      singleRow: new Set(singleRow),
    };
  }
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
