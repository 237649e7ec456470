import type { FoundMapping } from "./adopt/findAgain";
import { givenMarks } from "./adopt/givenMarks";
import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import type { MappedPerson } from "./book/theirTable";
import type { WorkbookState } from "./book/workbookState";
import { areaOf } from "./kit/address";
import type { Finding } from "./kit/finding";
import { rawOfPlan } from "./kit/rawPlan";
import { ledgerSheet } from "./ledger/ledgerSheet";
import { policySheet } from "./policy/policySheet";
import { readPeriod } from "./readPeriod";
import { type Said, theirScore } from "./theirScore";

/** What a period of people's own table is read with. */
export interface Adoption extends Said {
  /** What the workbook remembers; its policy is the one that is mapped. */
  state: WorkbookState;
  parts: readonly FoundMapping[];
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

/** Reads people's own table beside a 规则 and a 事件台账 of its policy that nobody has touched; nothing is written. */
export function adoptedPeriod({ state: told, parts, ...said }: Adoption, today: string): AdoptedPeriod {
  const columns = parts.flatMap((part) => [...part.columns, ...part.missing].map(({ mapped }) => mapped));
  const { scheme, marks, asInput } = givenMarks(told.scheme, columns);
  const state = { ...told, scheme };
  const judged = parts.map((part) => ({
    ...part,
    columns: part.columns.map(({ mapped, at }) => ({ mapped: asInput(mapped), at })),
    missing: part.missing.map(({ mapped, times }) => ({ mapped: asInput(mapped), times })),
  }));
  const score = theirScore(state, judged, said);
  const period = readPeriod({ ...untouchedSheets(state), ...score }, today);
  const { people, notGiven } = score.theirs;
  return {
    period: { ...period, findings: period.findings.filter((finding) => isOfTheirs(finding, state)) },
    people,
    marks,
    notGiven,
    isTurned: parts.some(({ area }) => area.view.isTurned),
  };
}

/** What is not given is told beside the findings, and what is made up beside the table has nothing to say. */
const isOfTheirs = ({ at, issue }: Finding, { sheets }: WorkbookState): boolean =>
  issue.code !== "inputsWithoutColumn" && (at === null || ![sheets.policy, sheets.ledger].includes(at.sheet));

function untouchedSheets(state: WorkbookState) {
  const ledger = ledgerSheet(state, 1);
  return {
    state,
    isStateOlder: false,
    lockedCells: { score: [], ledger: [] },
    policy: rawOfPlan(policySheet(state)),
    ledger: rawOfPlan(ledger),
    ledgerTable: areaOf(ledger.table?.range ?? ""),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
}
