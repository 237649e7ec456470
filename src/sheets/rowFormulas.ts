import type { Input } from "../domain/inputs/input";
import { texts } from "../text/texts";
import type { ResultId } from "./book/mapping";
import type { MappedPerson, TheirTable } from "./book/theirTable";
import type { WorkbookState } from "./book/workbookState";
import { columnGroups } from "./columns/columnGroups";
import { isTooLong } from "./kit/longFormula";
import type { CellRef } from "./kit/finding";
import { absolute, quotedSheet } from "./kit/address";
import { textLiteral } from "./kit/textLiteral";
import type { RawSheet } from "./kit/raw";
import { bookOnSheet, type PolicyBook } from "./policy/policyBook";
import type { ColumnDraft } from "./terms/columnDraft";
import { whenComplete } from "./terms/formula";
import { type Scope, scopeOf } from "./terms/scope";
import { mayTotalBeBlank } from "./totals/total";

/** Why a result cannot be worked out by a formula over the cells of a row. */
export type FormulaLack =
  /** Figures of the department or of the whole team go into it. */
  | { kind: "department" | "team" | "long" }
  /** What the policy asks for stands in no cell. */
  | { kind: "column"; input: string }
  /** The cell is read as something else than a formula takes it for: 10分, 优, 95% where 95 counts. */
  | { kind: "cell"; at: CellRef; read: string };

/** What formulas over people's own rows are made of. */
interface RowFormulas {
  state: WorkbookState;
  book: PolicyBook;
  table: TheirTable;
  drafts: ReadonlyMap<string, ColumnDraft>;
  /** A cell of 规则, far from what stands there, in the place of what no column gives. */
  blank: string;
}

/** Z, which 规则 does not reach. */
const farColumn = 25;

/** A formula, or why there is none. */
type RowFormula = { formula: string } | { lack: FormulaLack };

/** Cells of a row that show results. */
type PlacedResults = Readonly<Partial<Record<ResultId, CellRef>>>;

/** What is made a formula for: somebody's row, a result, and the results that stand in cells of it. */
export type FormulaMaker = (person: MappedPerson, result: ResultId, placed: PlacedResults) => RowFormula;

/** Makes formulas by 规则 as it was read. */
export function formulaMaker(policy: RawSheet, state: WorkbookState, table: TheirTable): FormulaMaker {
  const drafts = new Map(columnGroups(state).flatMap((group) => group.drafts.map((one) => [one.id, one] as const)));
  const blank = absolute(policy.name, 0, farColumn);
  const row = { state, book: bookOnSheet(policy, state), table, drafts, blank };
  return (person, result, placed) => rowFormula(row, person, result, placed);
}

/** The column of 评分表 that shows a result. */
const columnIds = { total: "total", grade: "grade", pay: "payout", rank: "ranking" } as const satisfies Record<
  ResultId,
  string
>;

/** What 评分表 calls a result. */
export const resultName = (policy: Pick<WorkbookState, "scheme" | "language">, result: ResultId): string =>
  columnGroups(policy)
    .flatMap(({ drafts }) => drafts)
    .find(({ id }) => id === columnIds[result])?.name ?? result;

/**
 * A result as a plain formula over the cells of somebody's row and the numbers of 规则. `placed` are results that stand in cells
 * of the row, and are referred to instead of being worked out again.
 */
function rowFormula(row: RowFormulas, person: MappedPerson, result: ResultId, placed: PlacedResults): RowFormula {
  const sheet = person.results[result]?.at.sheet ?? person.at.name.sheet;
  const shown = new Map(
    Object.entries(placed).flatMap(([id, at]) =>
      id === result ? [] : [[columnIds[id as ResultId], refFrom(sheet, at)] as const],
    ),
  );
  const lacks = lacksOfRow(row, person);
  const scope = rowScope({ row, person, sheet, shown, lack: (one) => lacks.push(one) });
  const draft = row.drafts.get(columnIds[result]);
  const formula = draft?.formula ? whenShown(scope, shown.get("total"), draft.formula(scope)) : "";
  const [first] = lacks;
  if (first !== undefined) return { lack: first };
  // A place that 评分表 shows in no column of its own is one among the team all the same.
  if (formula === "") return { lack: { kind: "team" } };
  return isTooLong(formula) ? { lack: { kind: "long" } } : { formula };
}

/** Where the total stands in the row it is blank until the row is complete, and says so more shortly. */
const whenShown = (scope: Scope, total: string | undefined, expression: string): string =>
  total === undefined || mayTotalBeBlank(scope) ? whenComplete(scope, expression) : `=IF(${total}="","",${expression})`;

const refFrom = (sheet: string, at: CellRef): string =>
  at.sheet === sheet ? at.address : `${quotedSheet(at.sheet)}!${at.address}`;

interface RowParts {
  row: RowFormulas;
  person: MappedPerson;
  /** That the formula stands on. */
  sheet: string;
  shown: ReadonlyMap<string, string>;
  lack: (lack: FormulaLack) => void;
}

const nothing = { id: "", header: "", input: null };

/** What the formulas of 评分表 refer to, as it stands in the row: what is worked out there in columns of its own is worked out in place. */
function rowScope(parts: RowParts): Scope {
  const { row, shown, lack } = parts;
  const { scheme, language } = row.state;
  const { drafts } = row;
  const isSaid = (id: string): boolean => row.state.source?.everybody?.[id] !== undefined;
  const lacking = (kind: "department" | "team"): string => {
    lack({ kind });
    return '""';
  };
  const cell = (id: string): string => {
    if (id === "name" || id === "number") return identity(parts, id);
    const known = shown.get(id);
    if (known !== undefined) return known;
    const draft = drafts.get(id);
    if (draft?.input) return inputRef(parts, draft.input);
    return `(${draft?.formula?.(scope).replace(/^=/, "") ?? '""'})`;
  };
  // A blank between two inputs, so that no range is made of cells that may lie apart.
  const columns = [...drafts.values()].flatMap(({ id, name, input }) =>
    input !== null && !isSaid(id) ? [{ id, header: name, input }, nothing] : [],
  );
  const hasDepartment = scheme.inputs.some(({ of }) => of === "department");
  const table = {
    scheme,
    language,
    columns,
    cell,
    cells: () => lacking("team"),
    column: () => lacking("team"),
    department: () => lacking("department"),
    departmentState: hasDepartment ? lacking("department") : null,
  };
  const scope = scopeOf(table, row.book, "native");
  return scope;
}

function identity({ row, person, sheet }: RowParts, id: "name" | "number"): string {
  const hasOwn = id === "name" || row.table.hasNumbers;
  return hasOwn ? refFrom(sheet, person.at[id]) : '""';
}

/** The cell that gives an input, what was said of everybody, or a blank cell where nothing has to be given. */
function inputRef({ row, person, sheet, lack }: RowParts, { id }: Input): string {
  const cell = person.cells.find(({ input }) => input === id);
  if (cell !== undefined) {
    if (cell.value !== cell.typed || cell.isPercent) lack({ kind: "cell", at: cell.at, read: String(cell.typed) });
    return refFrom(sheet, cell.at);
  }
  const { state, blank } = row;
  const said = state.source?.everybody?.[id];
  const { yes, no } = texts(state.language).sheets.score;
  return said === undefined ? blank : textLiteral(said ? yes : no);
}

/** What the policy asks for and no cell of the row gives: nobody would have a result. */
function lacksOfRow({ state: { scheme, source } }: RowFormulas, person: MappedPerson): FormulaLack[] {
  const isGiven = ({ id }: Input): boolean =>
    source?.everybody?.[id] !== undefined || person.cells.some(({ input }) => input === id);
  const lacking = scheme.inputs.find(
    (input) => input.of === "person" && input.kind !== "note" && input.whenBlank === "missing" && !isGiven(input),
  );
  return lacking === undefined ? [] : [{ kind: "column", input: lacking.id }];
}
