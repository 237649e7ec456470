import { periodOf } from "../../src/domain/time/period";
import { isForRated } from "../../src/domain/consequences/isForRated";
import type { DueConsequence } from "../../src/domain/consequences/kinds";
import type { Item } from "../../src/domain/scheme/scheme";
import type { PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import { readApproval } from "../../src/sheets/approval/readApproval";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { pastPeriod } from "../../src/sheets/taken/pastPeriod";
import { numbers } from "../../src/text/form/numbers";
import { consequenceTexts } from "../../src/text/consequences/consequenceText";
import { payColumn, payName } from "../../src/text/pay/payText";
import { texts } from "../../src/text/texts";
import { rawOf } from "../sheets/rawOf";
import { remarkOf } from "../xlsx/expected";
import { beside, inTable, rowsOf, textsOf } from "./cells";
import type { PersonFact } from "./fact";
import type { Told } from "./told";

const language = "zh-CN";
const words = texts(language).sheets;
const pane = texts(language).pane.explain;
const say = numbers(language);

/** A cell of somebody's row of 评分表; undefined where there is no such column, or nothing was worked out. */
function onScore({ score, team }: Told, { row }: PersonRow, id: string): CellValue | undefined {
  const column = team.layout.columns.findIndex((one) => one.id === id);
  return column < 0 || score.length === 0 ? undefined : (score[row - 1]?.[column] ?? "");
}

const onApproval = ({ approval }: Told, { number }: PersonRow, column: string): CellValue | undefined =>
  inTable(rowsOf(approval), words.score.number, number, column);

const onSheet = (sheets: ReadonlyMap<number, SheetPlan>, { row }: PersonRow): readonly (readonly CellValue[])[] => {
  const plan = sheets.get(row);
  return plan === undefined ? [] : rowsOf(plan);
};

/** The pane's own part for somebody. */
function onPane({ pane: drawn }: Told, { row }: PersonRow) {
  const part = drawn?.querySelector<HTMLElement>(`[data-person="${String(row)}"]`);
  return part === null || part === undefined ? undefined : part;
}

/** A figure at the head of somebody's explanation; "" where it is not shown. */
function figureOnPane(told: Told, person: PersonRow, term: string): string | undefined {
  const part = onPane(told, person);
  if (part === undefined) return undefined;
  const found = [...part.querySelectorAll("dt")].find((one) => one.textContent === term);
  return found?.parentElement?.querySelector("dd")?.textContent ?? "";
}

/** The value where the pane shows it as the pane writes numbers, else what it shows. */
const asWritten = (shown: string | undefined, value: number | null, write: (value: number) => string) =>
  shown === (value === null ? "" : write(value)) ? (value ?? "") : shown;

const inHistory = ({ evaluated: period }: Told, person: PersonRow, at: 2 | 3 | 4): CellValue =>
  pastPeriod(period).results.find(([number]) => number === person.number)?.[at] ?? "";

/** What pay is called; a name no sheet has where nobody is paid. */
const payoutHeader = ({ evaluated: { scheme } }: Told): string => payColumn(scheme.payout)?.[language] ?? "no pay";

const scored = ({ evaluated: { scheme } }: Told): readonly Item[] =>
  scheme.items.filter(({ full, method }) => full > 0 && method.kind !== "rank");

/** Points of every item that earns some, side by side; undefined where one of them is not shown. */
function eachItem(told: Told, pointsOf: (item: Item) => CellValue | undefined): string | undefined {
  const all = scored(told).map(pointsOf);
  return all.includes(undefined) ? undefined : all.join(" / ");
}

const telling = ({ evaluated: { state } }: Told) => ({ language, length: periodOf(state).length }) as const;

const noticesOf = (told: Told, { evaluation }: PersonRow): string =>
  consequenceTexts(evaluation?.consequences ?? [], telling(told)).join("；");

/** Everything that must be noticed where each sentence of these kinds is said, else those that are. */
function noticesIf(told: Told, person: PersonRow, isTold: (due: DueConsequence) => boolean, said: readonly string[]) {
  const due = (person.evaluation?.consequences ?? []).filter(isTold);
  const sentences = consequenceTexts(due, telling(told));
  const found = sentences.filter((sentence) => said.some((text) => text.includes(sentence)));
  return found.length === sentences.length ? noticesOf(told, person) : found.join("；");
}

const nothing = { guide: null, policy: null, ledger: null } as const;

const total: PersonFact = {
  title: "the total",
  is: (_, { evaluation }) => evaluation?.total ?? "",
  told: {
    ...nothing,
    score: (told, person) => onScore(told, person, "total"),
    approval: (told, person) => onApproval(told, person, words.score.total),
    interviewIndex: ({ interviewIndex }, { number }) =>
      inTable(rowsOf(interviewIndex), words.interview.number, number, words.interview.total),
    interview: ({ interviews }, person) => beside(onSheet(interviews, person), words.interview.total, 1),
    card: ({ cards }, person) => beside(onSheet(cards, person), words.score.total, 1),
    pane: (told, person) =>
      asWritten(figureOnPane(told, person, pane.total), person.evaluation?.total ?? null, say.total),
    laterWorkbooks: (told, person) => inHistory(told, person, 2),
  },
};

const grade: PersonFact = {
  title: "the grade",
  is: (_, { evaluation }) => evaluation?.band?.grade ?? "",
  told: {
    ...nothing,
    score: (told, person) => onScore(told, person, "grade"),
    approval: (told, person) => onApproval(told, person, words.score.grade),
    interviewIndex: ({ interviewIndex }, { number }) =>
      inTable(rowsOf(interviewIndex), words.interview.number, number, words.interview.grade),
    interview: ({ interviews }, person) => beside(onSheet(interviews, person), words.interview.grade, 1),
    card: ({ cards }, person) => beside(onSheet(cards, person), words.score.grade, 1),
    pane: (told, person) => figureOnPane(told, person, pane.grade),
    laterWorkbooks: (told, person) => inHistory(told, person, 3),
  },
};

const payout: PersonFact = {
  title: "what is paid",
  is: (_, { evaluation }) => evaluation?.payout ?? "",
  told: {
    ...nothing,
    score: (told, person) => onScore(told, person, "payout"),
    approval: (told, person) => onApproval(told, person, payoutHeader(told)),
    interviewIndex: null,
    interview: ({ interviews, ...told }, person) =>
      beside(onSheet(interviews, person), payoutHeader({ interviews, ...told }), 1),
    card: (told, person) => beside(onSheet(told.cards, person), payoutHeader(told), 1),
    pane: (told, person) =>
      asWritten(
        figureOnPane(told, person, payName(told.evaluated.scheme.payout, language) ?? ""),
        person.evaluation?.payout ?? null,
        say.money,
      ),
    laterWorkbooks: (told, person) => inHistory(told, person, 4),
  },
};

/** Whether people have places by their totals; ranked items have places of their own. */
const isRanked = ({ evaluated: { scheme } }: Told): boolean => scheme.ranking !== null && scheme.total.kind !== "none";

const rank: PersonFact = {
  title: "the place among the team",
  is: (_, { rank: place }) => place ?? "",
  told: {
    ...nothing,
    score(told, person) {
      const shown = onScore(told, person, "ranking");
      return shown === words.score.noPlace ? "" : shown;
    },
    approval: (told, person) =>
      isRanked(told) && person.evaluation !== null ? onApproval(told, person, words.approval.rank) : undefined,
    interviewIndex: null,
    interview: null,
    card: (told, person) => (isRanked(told) ? beside(onSheet(told.cards, person), words.card.rank, 1) : undefined),
    pane: (told, person) =>
      asWritten(figureOnPane(told, person, pane.rankName), person.rank, (place) => pane.rank(say.count(place))),
    laterWorkbooks: null,
  },
};

const points: PersonFact = {
  title: "the points of every item",
  is: (told, { evaluation }) =>
    eachItem(told, ({ id }) => evaluation?.items.find((one) => one.id === id)?.points ?? "") ?? "",
  told: {
    ...nothing,
    score: (told, person) => eachItem(told, ({ id }) => onScore(told, person, `item.${id}`)),
    approval(told, person) {
      const { snapshot } = readApproval(rawOf(told.approval), told.evaluated.scheme, language);
      const shown = snapshot.people.find(({ number }) => number === person.number)?.points ?? {};
      return eachItem(told, ({ name }) => (name[language] in shown ? (shown[name[language]] ?? "") : undefined));
    },
    interviewIndex: null,
    interview: ({ interviews, ...told }, person) =>
      eachItem({ interviews, ...told }, ({ name }) =>
        inTable(onSheet(interviews, person), words.interview.item, name[language], words.interview.points),
      ),
    card(told, person) {
      const shown = eachItem(told, ({ name }) =>
        inTable(onSheet(told.cards, person), words.card.item, name[language], words.card.points),
      );
      return shown?.replaceAll(words.card.notCounted, "");
    },
    pane(told, person) {
      const part = onPane(told, person);
      if (part === undefined) return undefined;
      return eachItem(told, (item) => {
        const result = person.evaluation?.items.find(({ id }) => id === item.id);
        if (result?.points == null) return "";
        const label = `${item.name[language]}, ${pane.points(say.points(result.points), say.points(result.full))}`;
        const isShown = [...part.querySelectorAll("section")].some((one) => one.getAttribute("aria-label") === label);
        return isShown ? result.points : "another figure";
      });
    },
    laterWorkbooks: null,
  },
};

const notices: PersonFact = {
  title: "what is put before people",
  is: noticesOf,
  told: {
    ...nothing,
    score(told, person) {
      const shown = onScore(told, person, "remark");
      const expected = person.evaluation === null ? "" : remarkOf(told.evaluated.scheme, person.evaluation);
      return shown === expected ? noticesOf(told, person) : shown;
    },
    approval: (told, person) =>
      person.evaluation === null ? undefined : onApproval(told, person, words.approval.exceptions),
    interviewIndex: ({ interviewIndex, ...told }, person) =>
      noticesIf({ interviewIndex, ...told }, person, (due) => !isForRated(due), textsOf(interviewIndex)),
    interview: (told, person) =>
      noticesIf(
        told,
        person,
        (due) => due.kind !== "interview" && isForRated(due),
        onSheet(told.interviews, person).flat().map(String),
      ),
    card(told, person) {
      const shown = beside(onSheet(told.cards, person), words.card.notice, 3) ?? "";
      return noticesIf(told, person, isForRated, [String(shown)]);
    },
    pane(told, person) {
      const part = onPane(told, person);
      return part && noticesIf(told, person, () => true, [part.textContent]);
    },
    laterWorkbooks: null,
  },
};

/** What the product says of each person in more than one place. */
export const personFacts: readonly PersonFact[] = [total, grade, payout, rank, points, notices];
