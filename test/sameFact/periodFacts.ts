import { standingsOf, teamFigures } from "../../src/domain/engine/teamFigures";
import { datedSteps } from "../../src/domain/engine/deadlines";
import { figuresOf } from "../../src/domain/engine/history";
import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { sumOf } from "../../src/domain/figures/sum";
import { periodOf } from "../../src/domain/time/period";
import { periodText } from "../../src/sheets/book/periodText";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { serialOf } from "../../src/sheets/kit/serialDay";
import { pastPeriod } from "../../src/sheets/taken/pastPeriod";
import { numbers } from "../../src/text/form/numbers";
import { dayWords } from "../../src/taskpane/today";
import { interviewWords } from "../../src/text/consequences/interview";
import { dueRemark } from "../../src/text/speaker/dueText";
import { teamPayName } from "../../src/text/pay/payText";
import { texts } from "../../src/text/texts";
import { beside, inTable, rowsOf, textsOf } from "./cells";
import type { PeriodFact } from "./fact";
import { today, type Told } from "./told";

const language = "zh-CN";
const words = texts(language).sheets;
const pane = texts(language).pane.approve;
const say = numbers(language);

const figures = ({ evaluated }: Told) => teamFigures(standingsOf(evaluated.people));
const past = ({ evaluated }: Told) => figuresOf(pastPeriod(evaluated), evaluated.scheme);
type Measure = keyof ReturnType<typeof past>;

const teamPay = ({ evaluated: { scheme } }: Told): string => teamPayName(scheme.payout, language) ?? "no pay";

function inSummary(told: Told, measure: Measure): CellValue | undefined {
  const { inYuan, summary } = words.approval;
  return beside(rowsOf(told.approval), measure === "payout" ? inYuan(teamPay(told)) : summary[measure], 2);
}

/** The column of a result on 评分表, and what it shows of everybody; undefined where there is none, or nothing was worked out. */
function onScore({ score, team: { layout }, evaluated: { people } }: Told, id: string) {
  const column = layout.columns.findIndex((one) => one.id === id);
  if (column < 0 || score.length === 0) return undefined;
  return { column, shown: people.map(({ row }) => score[row - 1]?.[column] ?? "") };
}

/** What stands beside a term in a list of the pane; undefined where it is not drawn. */
function besideTerm({ pane: drawn }: Told, term: string): string | undefined {
  const found = [...(drawn?.querySelectorAll("dt") ?? [])].find((one) => one.textContent === term);
  return found?.parentElement?.querySelector("dd:not([aria-hidden])")?.textContent ?? undefined;
}

const asWritten = (shown: string | undefined, value: CellValue, write: (value: number) => string) =>
  typeof value === "number" && shown === write(value) ? value : shown;

const elsewhere = {
  guide: null,
  policy: null,
  ledger: null,
  interviewIndex: null,
  interview: null,
  card: null,
} as const;

type Term = string | ((told: Told) => string);

const measure = (title: string, id: Measure, term: Term, write: (value: number) => string): PeriodFact => ({
  title,
  is: (told) => past(told)[id] ?? "",
  told: {
    ...elsewhere,
    score: null,
    approval: (told) => inSummary(told, id),
    pane: (told) =>
      asWritten(besideTerm(told, typeof term === "string" ? term : term(told)), past(told)[id] ?? "", write),
    laterWorkbooks: (told) => past(told)[id] ?? "",
  },
});

const people = (count: number): string => pane.people(say.count(count));

const average: PeriodFact = {
  ...measure("the mean of the totals", "average", pane.average, say.total),
  is: (told) => figures(told).average ?? "",
};

const counts: PeriodFact = {
  title: "how many have which grade",
  is: ({ evaluated: { people: listed, scheme } }) =>
    scheme.bands
      .map(({ grade }) => `${grade} ${String(listed.filter((one) => one.evaluation?.band?.grade === grade).length)}`)
      .join(", "),
  told: {
    ...elsewhere,
    score(told) {
      const grades = onScore(told, "grade");
      if (grades === undefined) return undefined;
      return told.evaluated.scheme.bands
        .map(({ grade }) => `${grade} ${String(grades.shown.filter((one) => one === grade).length)}`)
        .join(", ");
    },
    approval: ({ approval, evaluated }) =>
      evaluated.scheme.bands
        .map(({ grade }) => {
          const count = inTable(rowsOf(approval), words.approval.grade, grade, words.approval.count);
          return `${grade} ${String(count)}`;
        })
        .join(", "),
    pane(told) {
      if (told.pane === null) return undefined;
      return told.evaluated.scheme.bands
        .map(({ grade }) => `${grade} ${(besideTerm(told, grade) ?? "").replace(/\D/g, "")}`)
        .join(", ");
    },
    laterWorkbooks: ({ evaluated }) =>
      evaluated.scheme.bands
        .map(({ grade }) => {
          const all = pastPeriod(evaluated).results.filter(([, , , one]) => one === grade);
          return `${grade} ${String(all.length)}`;
        })
        .join(", "),
  },
};

const dueNumbers = ({ evaluated }: Told): string[] =>
  evaluated.people
    .filter(({ evaluation }) => evaluation?.consequences.some(({ kind }) => kind === "interview") === true)
    .map(({ number }) => number);

/** Who is due where the place counts as many, else what it counts. */
const dueIf = (told: Told, count: CellValue): CellValue =>
  count === dueNumbers(told).length ? dueNumbers(told).join(", ") : count;

const due: PeriodFact = {
  title: "who is to be talked to",
  is: (told) => dueNumbers(told).join(", "),
  told: {
    ...elsewhere,
    score(told) {
      const rule = told.evaluated.scheme.consequences.find(({ kind }) => kind === "interview");
      const remarks = onScore(told, "remark");
      if (remarks === undefined || rule?.kind !== "interview" || rule.belowGrade === null) return undefined;
      return told.evaluated.people
        .filter((_, index) => String(remarks.shown[index]).includes(interviewWords[language].remark))
        .map(({ number }) => number)
        .join(", ");
    },
    approval(told) {
      const count = inSummary(told, "interviews");
      return count === undefined ? undefined : dueIf(told, count);
    },
    interviewIndex: ({ interviewIndex, evaluated }) => {
      const rows = rowsOf(interviewIndex);
      const first = rows.findIndex((row) => row[0] === words.interview.number) + 1;
      const end = rows.findIndex((row, at) => at >= first && (row[0] ?? "") === "");
      const listed = rows.slice(first, end).map((row) => row[0]);
      const known = evaluated.people.map(({ number }) => number as CellValue);
      return listed.filter((one) => one !== undefined && known.includes(one)).join(", ");
    },
    interview: ({ interviews, evaluated }) =>
      [...interviews.keys()].map((row) => evaluated.people.find((one) => one.row === row)?.number ?? "").join(", "),
    pane: ({ pane: drawn, evaluated }) =>
      drawn === null
        ? undefined
        : evaluated.people
            .filter(({ number, name }) => drawn.querySelector("[data-list]")?.textContent.includes(`${number} ${name}`))
            .map(({ number }) => number)
            .join(", "),
    laterWorkbooks: (told) => dueIf(told, past(told).interviews),
  },
};

const stepsOf = ({ evaluated: { scheme, state } }: Told) => datedSteps(scheme, periodOf(state), chineseCalendar);

/** Each step with its day and what must be checked about it, as far as the place has them. */
const eachStep = (
  told: Told,
  say: (step: ReturnType<typeof stepsOf>[number]) => readonly [CellValue | undefined, boolean],
) =>
  stepsOf(told)
    .map((step) => [step, say(step)] as const)
    .map(([{ deadline }, [day, isRemarked]]) => `${deadline.name[language]} ${String(day)} ${isRemarked ? "?" : ""}`)
    .join(", ");

const remarkIn = (plan: SheetPlan, remark: string): boolean =>
  remark !== "" && textsOf(plan).some((text) => text.includes(remark));

const deadlines: PeriodFact = {
  title: "the days that are due, and whether they must be checked",
  is: (told) => eachStep(told, ({ day, unknownYear }) => [serialOf(day) ?? "", unknownYear !== null]),
  told: {
    ...elsewhere,
    guide: (told) =>
      eachStep(told, (step) => {
        const name = step.deadline.name[language];
        const row = rowsOf(told.guide).find((cells) => String(cells[1] ?? "").startsWith(name));
        const remark = dueRemark(step, language);
        return [row?.[0], remark !== "" && String(row?.[1]).includes(remark)];
      }),
    score: null,
    approval: (told) =>
      eachStep(told, (step) => [
        beside(rowsOf(told.approval), step.deadline.name[language], 2),
        remarkIn(told.approval, dueRemark(step, language)),
      ]),
    pane(told) {
      if (told.pane === null) return undefined;
      const { pane: drawn } = told;
      return eachStep(told, (step) => {
        const shown = besideTerm(told, step.deadline.name[language]) ?? "";
        const remark = dueRemark(step, language);
        const isSame = shown.startsWith(dayWords(step.day, language, today));
        return [isSame ? (serialOf(step.day) ?? "") : shown, remark !== "" && drawn.textContent.includes(remark)];
      });
    },
    laterWorkbooks: null,
  },
};

const named = (plan: SheetPlan | undefined, name: string): string =>
  plan !== undefined && textsOf(plan).some((text) => text.includes(name)) ? name : "another period";

const name: PeriodFact = {
  title: "which period it is",
  is: ({ evaluated }) => periodText(evaluated.state),
  told: {
    guide: (told) => named(told.guide, name.is(told) as string),
    policy: null,
    score: ({ score, ...told }) =>
      score.length === 0
        ? undefined
        : score
            .flat()
            .map(String)
            .find((text) => text === name.is({ score, ...told })),
    ledger: (told) => named(told.ledger, name.is(told) as string),
    approval: (told) => named(told.approval, name.is(told) as string),
    interviewIndex: (told) => named(told.interviewIndex, name.is(told) as string),
    interview: (told) =>
      told.interviews.size === 0 ? undefined : named([...told.interviews.values()][0], name.is(told) as string),
    card: (told) => (told.cards.size === 0 ? undefined : named([...told.cards.values()][0], name.is(told) as string)),
    pane: ({ pane: drawn }) => drawn?.querySelector("h1 span")?.textContent ?? undefined,
    laterWorkbooks: null,
  },
};

/** What the product says of a period in more than one place. */
export const periodFacts: readonly PeriodFact[] = [
  measure("how many have a result", "scored", pane.withResult, people),
  measure("how many have none", "unscored", pane.withoutResult, people),
  {
    ...average,
    told: {
      ...average.told,
      score(told) {
        const total = onScore(told, "total");
        return total && told.score[told.team.layout.averagesRow]?.[total.column];
      },
    },
  },
  measure("the highest total", "highest", pane.highest, say.total),
  measure("the lowest total", "lowest", pane.lowest, say.total),
  {
    ...measure("all that is paid", "payout", teamPay, say.money),
    told: {
      ...measure("", "payout", teamPay, say.money).told,
      score(told) {
        const paid = onScore(told, "payout");
        return paid && sumOf(paid.shown, (amount) => Number(amount), 2);
      },
    },
  },
  counts,
  due,
  deadlines,
  name,
];
