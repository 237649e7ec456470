import { dialectOf } from "../book/dialectOf";
import type { WorkbookState } from "../book/workbookState";
import { type Dialect, dialects } from "../kit/dialect";
import type { Piece } from "../kit/draft";
import { once } from "../kit/once";
import type { CellValue } from "../kit/plan";
import { formulaTest } from "../reading/sameFormula";
import { shifted } from "../reading/shift";
import { isOfTeam } from "../columns/teamColumns";
import { aboveTable } from "../score/aboveTable";
import type { ScoreColumn } from "../terms/scoreColumn";
import { type Scope, scopeOf } from "../terms/scope";
import { tableScope } from "../terms/tableScope";
import type { CheckContext } from "./context";

/** What the formulas of 评分表 are made from: where its columns stand, and where 规则 has its numbers. */
export type FormulaContext = Pick<CheckContext, "raw" | "layout" | "columns" | "shift"> & {
  policy: Pick<CheckContext["policy"], "book">;
};

/** A formula of the add-in's own in the dialects it may be written in. */
interface OwnFormula {
  spelled: (dialect: Dialect) => string;
  /** The dialect of a cell however Excel spells it, the workbook's own where both say the same; null for anything else. */
  dialectIn: (read: CellValue) => Dialect | null;
}

/** The one of every row of people. */
interface ResultFormula extends OwnFormula {
  column: ScoreColumn;
  /** Column on the sheet, counted from 0. */
  at: number;
}

/** One above the table; row and column count from 0. */
interface FormulaAbove extends OwnFormula {
  row: number;
  column: number;
  /** Where it stands as well if columns were put into the whole sheet, or into its table alone. */
  orIn: number;
  /** The verdict on the department's figures: whether anybody has a result. */
  decides: boolean;
}

function ownFormula(state: WorkbookState, make: Readonly<Record<Dialect, () => string>>): OwnFormula {
  const own = dialectOf(state);
  const tests = [own, ...dialects.filter((one) => one !== own)].map(
    (dialect) => [dialect, formulaTest([make[dialect]], state.tables.score)] as const,
  );
  return {
    spelled: (dialect) => make[dialect](),
    dialectIn: (read) => tests.find(([, isIn]) => isIn(read))?.[0] ?? null,
  };
}

function scopes({ raw: { state }, layout, policy }: FormulaContext): Record<Dialect, Scope> {
  const table = tableScope(state.scheme, state.language, state.tables.score, layout);
  return { addin: scopeOf(table, policy.book, "addin"), native: scopeOf(table, policy.book, "native") };
}

/** Every result column that is there, with its formulas; made when they are compared. What only everybody together tells has none in a part. */
export function resultFormulas(context: FormulaContext): ResultFormula[] {
  const by = scopes(context);
  const { shift, raw } = context;
  return context.columns.placed.flatMap(({ column, at }) => {
    if (column.result === null || at === null) return [];
    if (raw.state.part && isOfTeam(raw.state.scheme, column)) return [];
    const made = (dialect: Dialect) => once(() => shifted(column.formula?.(by[dialect]) ?? "", shift));
    return [{ column, at, ...ownFormula(raw.state, { addin: made("addin"), native: made("native") }) }];
  });
}

const hasFormula = ({ cell }: Piece): boolean => cell !== null && typeof cell === "object";
const formulaIn = ({ cell }: Piece): string => (cell !== null && typeof cell === "object" ? cell.formula : "");

/** Sums, headings and the verdict above the table; the department's figures may be typed over. */
export function formulasAbove(context: FormulaContext): FormulaAbove[] {
  const { raw, layout, columns, shift } = context;
  const by = scopes(context);
  const request = { state: raw.state, rows: layout.rows, workingDays: null };
  const made = (dialect: Dialect): Piece[] => aboveTable(request, layout, by[dialect]).filter(hasFormula);
  const pieces = { addin: made("addin"), native: made("native") };
  const figures = Object.values(layout.department);
  return pieces.addin.flatMap((one, place): FormulaAbove[] => {
    if (figures.some(({ row, column }) => row === one.row && column === one.column)) return [];
    const [other, orIn] = [pieces.native[place], columns.placed[one.column]?.at];
    const [row, column] = [shift.row(one.row), shift.column(one.column)];
    if (other === undefined || orIn === undefined || orIn === null || row < 0) return [];
    const spelled = (piece: Piece) => once(() => shifted(formulaIn(piece), shift));
    const formula = ownFormula(raw.state, { addin: spelled(one), native: spelled(other) });
    return [{ row, column, orIn, decides: one.row < layout.totalsRow, ...formula }];
  });
}
