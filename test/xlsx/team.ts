import type { Inputs } from "../../src/domain/inputs/inputs";
import { policySeverity } from "../../src/domain/issue/policySeverity";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { cellAt } from "../../src/sheets/kit/address";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import type { Block, CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import { policyBook } from "../../src/sheets/policy/policyBook";
import { readPolicy } from "../../src/sheets/policy/readPolicy";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { type ScoreLayout, scoreLayout } from "../../src/sheets/columns/scoreLayout";
import type { Dialect } from "../../src/sheets/kit/dialect";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { texts } from "../../src/text/texts";
import { stateIn } from "../sheets/fixtures";
import { rawOf } from "../sheets/rawOf";

/** What stands in the input cells of a person, the department's figures included; null and absent are blank. */
export type TypedRow = Readonly<Record<string, CellValue | null>>;

/** People who share the department's figures; `changes` are numbers typed into 规则, by their path. */
export interface Team<Row extends TypedRow = Inputs> {
  title: string;
  /** The policy the workbook is made with. */
  scheme: Scheme;
  people: readonly Row[];
  changes: Readonly<Record<string, number>>;
}

/** A team with the sheets it stands on; several teams fit into one workbook. */
export interface SeatedTeam<Row extends TypedRow = Inputs> extends Team<Row> {
  state: WorkbookState;
  /** The policy as the product reads it back from the team's 规则. */
  policy: Scheme;
  /** The same places in both dialects. */
  layout: ScoreLayout;
  plans: (dialect: Dialect) => SheetPlan[];
}

const language = "zh-CN";

/** A row nobody fills, below the people. */
export const blankRows = 1;

const typed = (at: string, value: CellValue): Block => ({ at, rows: [[value]] });

const withBlocks = (plan: SheetPlan, blocks: readonly Block[]): SheetPlan => ({
  ...plan,
  blocks: [...plan.blocks, ...blocks],
});

/** A measured value as somebody types it; "" leaves the cell blank. */
function typedValue(value: CellValue | null | undefined): CellValue {
  const { yes, no } = texts(language).sheets.score;
  if (typeof value === "boolean") return value ? yes : no;
  return value ?? "";
}

const rowOf = (layout: ScoreLayout, inputs: TypedRow, index: number): PlanCell[] =>
  layout.columns.map(({ id, input }) => {
    if (id === "number") return `K${String(index + 1).padStart(3, "0")}`;
    if (id === "name") return `样例${String(index + 1)}`;
    return input ? typedValue(inputs[input.id]) : null;
  });

function filled(plan: SheetPlan, layout: ScoreLayout, people: readonly TypedRow[]): SheetPlan {
  const [first] = people;
  return withBlocks(plan, [
    ...Object.entries(layout.department).map(([id, { row, column }]) =>
      typed(cellAt(row, column), typedValue(first?.[id])),
    ),
    { at: cellAt(layout.headerRow + 1, 0), rows: people.map((inputs, index) => rowOf(layout, inputs, index)) },
  ]);
}

function editedPolicy(state: WorkbookState, changes: Team["changes"]): SheetPlan {
  const book = policyBook(state.scheme, language, state.sheets.policy);
  const edits = Object.entries(changes).map(([path, value]) => {
    const { row, column } = book.at(path);
    return typed(cellAt(row, column), value);
  });
  return withBlocks(policySheet(state), edits);
}

function schemeOn(policy: SheetPlan, state: WorkbookState): Scheme {
  const raw = rawOf(policy);
  const reading = readPolicy(raw, state.scheme, policyBook(state.scheme, language, raw.name));
  if (!reading.scheme.ok) throw new Error(`规则 is refused: ${JSON.stringify(reading.findings)}`);
  const issues = schemeIssues(reading.scheme.value).filter((issue) => policySeverity(issue) === "error");
  if (issues.length > 0) throw new Error(`规则 is not sound: ${JSON.stringify(issues)}`);
  return reading.scheme.value;
}

function stateAt(scheme: Scheme, place: number): WorkbookState {
  const { sheets, tables } = stateIn(language);
  const numbered = (name: string): string => `${name}${String(place)}`;
  return stateIn(language, {
    scheme,
    sheets: {
      ...sheets,
      score: numbered(sheets.score),
      policy: numbered(sheets.policy),
      ledger: numbered(sheets.ledger),
    },
    tables: { score: numbered(tables.score), ledger: numbered(tables.ledger) },
  });
}

/** Gives a team sheets and tables of its own names, so that all teams fit into one workbook. */
export function seat<Row extends TypedRow>(team: Team<Row>, place: number): SeatedTeam<Row> {
  const state = stateAt(team.scheme, place);
  const rows = team.people.length + blankRows;
  const policy = editedPolicy(state, team.changes);
  const layout = scoreLayout(state.scheme, language, rows);
  return {
    ...team,
    state,
    policy: schemeOn(policy, state),
    layout,
    plans: (dialect) => [
      policy,
      filled(scoreSheet({ state: { ...state, dialect }, rows, workingDays: null }), layout, team.people),
    ],
  };
}
