import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { approvalSheet } from "../../src/sheets/approval/approvalSheet";
import { noAnswers } from "../../src/sheets/approval/readApproval";
import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { SheetNames } from "../../src/sheets/book/workbookState";
import { noCardNotes } from "../../src/sheets/card/cardNotes";
import { cardSheet } from "../../src/sheets/card/cardSheet";
import { planCards } from "../../src/sheets/card/planCards";
import { guideSheet } from "../../src/sheets/guide/guideSheet";
import { interviewIndexSheet } from "../../src/sheets/interview/interviewIndexSheet";
import { noNotes } from "../../src/sheets/interview/interviewNotes";
import { interviewSheet } from "../../src/sheets/interview/interviewSheet";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import { readPeriod } from "../../src/sheets/readPeriod";
import { basicTeams } from "../xlsx/anyTeams";
import { rawPeriodOf } from "../xlsx/readBack";
import { type SeatedTeam, seat } from "../xlsx/team";

type Sheet = Exclude<keyof SheetNames, "state" | "interviewPrefix">;

/** Every sheet of the workbook, the pane, and what later workbooks are told: whoever adds one says of each fact whether it tells it. */
export type Place = Sheet | "interview" | "card" | "pane" | "laterWorkbooks";

const all: { readonly [P in Place]: true } = {
  guide: true,
  policy: true,
  score: true,
  ledger: true,
  approval: true,
  interviewIndex: true,
  interview: true,
  card: true,
  pane: true,
  laterWorkbooks: true,
};
export const places = Object.keys(all) as Place[];

/** One period of a policy as every place tells it. */
export interface Told {
  evaluated: EvaluatedPeriod;
  team: SeatedTeam;
  /** 评分表 as a program works it out; empty where none has. */
  score: readonly (readonly CellValue[])[];
  guide: SheetPlan;
  ledger: SheetPlan;
  approval: SheetPlan;
  interviewIndex: SheetPlan;
  /** By row of 评分表. */
  interviews: ReadonlyMap<number, SheetPlan>;
  cards: ReadonlyMap<number, SheetPlan>;
  /** Everything the pane draws of the results; null where it is not drawn. */
  pane: HTMLElement | null;
}

/** The day on which all of it is told. */
export const today = "2026-11-22";
const published = {
  status: "approved",
  fingerprint: "",
  madeOn: "2026-11-12",
  decidedOn: "2026-11-13",
  decidedBy: "周审批",
  reason: "",
  publishedOn: "2026-11-16",
} as const;

/** The worked cases of a policy and some invented people, on sheets of their own. */
export function teamOf(scheme: Scheme, place: number, month: string): SeatedTeam {
  const [team] = basicTeams(scheme);
  if (team === undefined) throw new Error(`Nobody to judge by ${scheme.id}`);
  const seated = seat(team, place);
  return { ...seated, state: { ...seated.state, month, approval: published } };
}

/** What every place makes of it. */
export function toldOf(team: SeatedTeam, score: Told["score"] = []): Told {
  const evaluated = readPeriod(rawPeriodOf(team), today);
  const due = evaluated.interviews.flatMap(({ person: { row }, due: by }) => {
    const person = evaluated.people.find((one) => one.row === row);
    return person === undefined ? [] : [{ person, sheet: `面谈_${String(row)}`, due: by }];
  });
  const request = { evaluated, madeOn: "2026-11-12", calendar: chineseCalendar, previous: null, changes: null };
  return {
    evaluated,
    team,
    score,
    guide: guideSheet(evaluated.state, chineseCalendar),
    ledger: ledgerSheet(evaluated.state, 3),
    approval: approvalSheet({ ...request, answers: noAnswers }),
    interviewIndex: interviewIndexSheet(evaluated, due),
    interviews: new Map(
      due.map((one) => [one.person.row, interviewSheet({ evaluated, ...one, notes: noNotes })] as const),
    ),
    cards: cardsOf(evaluated),
    pane: null,
  };
}

function cardsOf(evaluated: EvaluatedPeriod): ReadonlyMap<number, SheetPlan> {
  const planned = planCards(evaluated.people, [], "考核表_", []);
  return new Map(
    planned.map(({ person, evaluation, sheet }) => [
      person.row,
      cardSheet({ evaluated, person, evaluation, sheet, madeOn: "2026-11-12", notes: noCardNotes }),
    ]),
  );
}

/** Whom a place tells of. */
export function peopleIn(place: Place, { evaluated, interviews }: Told): readonly PersonRow[] {
  const { people } = evaluated;
  if (place === "interview" || place === "interviewIndex") return people.filter(({ row }) => interviews.has(row));
  return place === "card" || place === "laterWorkbooks"
    ? people.filter(({ evaluation }) => evaluation !== null)
    : people;
}
