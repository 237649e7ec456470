import { fingerprint } from "../../domain/figures/fingerprint";
import { isSamePerson, type Named, personKey } from "../../domain/people/identity";
import type { PastPeriod } from "../../domain/engine/pastPeriod";
import type { Scheme } from "../../domain/scheme/scheme";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { RowMark, SentPart } from "../book/sentPart";
import type { WorkbookState } from "../book/workbookState";
import type { PeopleGroup } from "./groups";
import { filledIn, rowMark, type TypedRow } from "./typedRows";

/** A part that is to be sent out. */
export interface PartOrder {
  group: PeopleGroup;
  /** The heading people were parted by; "" where they were chosen. */
  by: string;
  sentOn: string;
}

/** The same people of the same workbook always have the same return key. */
const keyOf = ({ state, scheme }: EvaluatedPeriod, { group, by }: PartOrder): string =>
  fingerprint({
    policy: scheme.id,
    department: state.department,
    month: state.month,
    length: state.periodLength,
    by,
    name: group.name,
    people: group.people.map(personKey).sort(),
  });

const marksOf = (scheme: Scheme, rows: readonly TypedRow[]): RowMark[] =>
  rows.map((row) => [row.number, row.name, rowMark(row), filledIn(scheme, row)] as const);

/** What the part says of itself; `rows` are those it begins with. */
export const sentPart = (evaluated: EvaluatedPeriod, order: PartOrder, rows: readonly TypedRow[]): SentPart => ({
  key: keyOf(evaluated, order),
  by: order.by,
  name: order.group.name,
  sentOn: order.sentOn,
  rows: marksOf(evaluated.scheme, rows),
});

/** Of the past only what is of these people. */
const historyOf = (history: readonly PastPeriod[], people: readonly Named[]): PastPeriod[] =>
  history.map((past) => ({
    ...past,
    unscored: 0,
    results: past.results.filter(([number, name]) => people.some((person) => isSamePerson(person, { number, name }))),
  }));

/** What a file of some people remembers: the policy as it is now, and nothing of anybody else. */
export function stateOfPart({ state, scheme }: EvaluatedPeriod, people: readonly Named[]): WorkbookState {
  const { version, language, department, month, periodLength, sheets, tables, history } = state;
  return {
    version,
    scheme,
    language,
    // Whoever opens it need not have the add-in.
    dialect: "native",
    department,
    month,
    ...(periodLength === undefined ? {} : { periodLength }),
    sheets,
    tables,
    approval: null,
    ...(history === undefined ? {} : { history: historyOf(history, people) }),
  };
}
