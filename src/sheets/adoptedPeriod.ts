import { markedScheme } from "../domain/edit/markedScheme";
import { texts } from "../text/texts";
import type { FoundMapping } from "./adopt/findAgain";
import { type MappedPerson, readMapped } from "./adopt/readMapped";
import { type Places, theirFindings } from "./adopt/theirFindings";
import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import type { RawPeriod } from "./book/rawPeriod";
import type { WorkbookState } from "./book/workbookState";
import { scoreLayout } from "./columns/scoreLayout";
import { areaOf, cellAt } from "./kit/address";
import type { CellValue } from "./kit/plan";
import type { RawSheet } from "./kit/raw";
import { rawOfPlan } from "./kit/rawPlan";
import { ledgerSheet } from "./ledger/ledgerSheet";
import { policySheet } from "./policy/policySheet";
import { readPeriod } from "./readPeriod";
import { scoreSheet } from "./score/scoreSheet";

/** What a period of people's own table is read with. */
export interface Adoption {
  /** What the workbook remembers; its policy is the one that is mapped. */
  state: WorkbookState;
  parts: readonly FoundMapping[];
  /** Figures of the department; one that is not given is missing. */
  department: Readonly<Record<string, number | boolean>>;
  /** What somebody said of everybody, where no column tells it: inputs of people by id. */
  everybody?: Readonly<Record<string, boolean>>;
}

/** The period that people's own table holds; findings name its cells. */
export interface AdoptedPeriod {
  period: EvaluatedPeriod;
  people: readonly MappedPerson[];
  /** Inputs of items by the item whose marks the table gives. */
  marks: ReadonlyMap<string, string>;
  /** Inputs of people that no column of the table gives; whoever needs one of them cannot be evaluated. */
  notGiven: readonly string[];
  isTurned: boolean;
}

/** Items whose marks the table gives. */
const markedItems = (parts: readonly FoundMapping[]): Set<string> =>
  new Set(
    parts.flatMap(({ columns }) =>
      columns.flatMap(({ mapped: { means } }) => (means.kind === "mark" && means.id !== undefined ? [means.id] : [])),
    ),
  );

/**
 * Reads people's own table as if it stood on 评分表, so that every check and every figure is the same, and says where on their
 * sheet each cell is.
 */
export function adoptedPeriod(
  { state: told, parts, department, everybody = {} }: Adoption,
  today: string,
): AdoptedPeriod {
  const { scheme, inputs } = markedScheme(told.scheme, markedItems(parts));
  const state = { ...told, scheme };
  const words = texts(state.language).sheets.score;
  const people = parts.flatMap((part) => readMapped(part, scheme, inputs, words));
  const { raw, places } = rawPeriodOf({ state, department, everybody }, people);
  const period = readPeriod(raw, today);
  const hasNumbers = parts.some(({ area }) => area.person.number !== null);
  const given = new Set([...people.flatMap(({ cells }) => cells.map(({ input }) => input)), ...Object.keys(everybody)]);
  const notGiven = scheme.inputs.filter(({ id, of }) => of === "person" && !given.has(id)).map(({ id }) => id);
  return {
    period: theirFindings(period, { people, places, hasNumbers, notGiven, score: state.sheets.score }),
    people,
    marks: inputs,
    notGiven,
    isTurned: parts.some(({ area }) => area.view.isTurned),
  };
}

/** What no row of the table tells. */
type Said = Required<Pick<Adoption, "department" | "everybody">>;

function rawPeriodOf(
  { state, ...said }: Said & Pick<Adoption, "state">,
  people: readonly MappedPerson[],
): { raw: RawPeriod; places: Places } {
  const rows = Math.max(1, people.length);
  const plan = scoreSheet({ state, rows, workingDays: null, dialect: "addin" });
  const ledger = ledgerSheet(state, 1);
  const { score, places, hidden } = filledScore(rawOfPlan(plan), state, people, said);
  const raw: RawPeriod = {
    state,
    isStateOlder: false,
    score,
    scoreTable: areaOf(plan.table?.range ?? ""),
    hiddenScoreRows: hidden,
    lockedCells: { score: [], ledger: [] },
    policy: rawOfPlan(policySheet(state)),
    ledger: rawOfPlan(ledger),
    ledgerTable: areaOf(ledger.table?.range ?? ""),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
  return { raw, places };
}

function filledScore(
  blank: RawSheet,
  { scheme, language }: WorkbookState,
  people: readonly MappedPerson[],
  { department, everybody }: Said,
): { score: RawSheet; places: Places; hidden: number[] } {
  const layout = scoreLayout(scheme, language, Math.max(1, people.length));
  const sheet = sheetCopy(blank);
  const words = texts(language).sheets.score;
  for (const [id, { row, column }] of Object.entries(layout.department))
    sheet.set(row, column, saidValue(department[id], words));
  const cells = new Map<string, MappedPerson["cells"][number]>();
  const rows = new Map<number, MappedPerson>();
  people.forEach((person, nth) => {
    const row = layout.headerRow + 1 + nth;
    rows.set(row + 1, person);
    layout.columns.forEach(({ id, input }, column) => {
      const own = id === "number" || id === "name" ? person[id] : id === "note" ? person.remark : null;
      if (own !== null) sheet.set(row, column, own);
      if (input === null) return;
      const cell = person.cells.find((one) => one.input === input.id);
      sheet.set(row, column, cell?.value ?? saidValue(everybody[input.id], words));
      if (cell !== undefined) cells.set(cellAt(row, column), cell);
    });
  });
  const hidden = [...rows].filter(([, { isHidden }]) => isHidden).map(([row]) => row - 1);
  return { score: sheet.copy, places: { cells, rows }, hidden };
}

const saidValue = (value: number | boolean | undefined, { yes, no }: { yes: string; no: string }): CellValue =>
  typeof value === "boolean" ? (value ? yes : no) : (value ?? "");

function sheetCopy({ name, values, formulas }: RawSheet) {
  const copy = { name, values: values.map((row) => [...row]), formulas: formulas.map((row) => [...row]) };
  const set = (row: number, column: number, value: CellValue): void => {
    for (const cells of [copy.values[row], copy.formulas[row]]) {
      if (cells === undefined) continue;
      while (cells.length < column) cells.push("");
      cells[column] = value;
    }
  };
  return { copy, set };
}
