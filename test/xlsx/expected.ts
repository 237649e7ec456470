import type { DueConsequence } from "../../src/domain/consequences/kinds";
import type { Evaluation, ItemResult } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Issue } from "../../src/domain/issue/issue";
import { ranks } from "../../src/domain/figures/rank";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Item, Scheme } from "../../src/domain/scheme/scheme";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { ScoreColumn } from "../../src/sheets/terms/scoreColumn";
import { boundaryWords } from "../../src/text/consequences/boundary";
import { decisionWords } from "../../src/text/consequences/decision";
import { gapWords } from "../../src/text/consequences/gap";
import { interviewWords } from "../../src/text/consequences/interview";
import { texts } from "../../src/text/texts";

const language = "zh-CN";
const words = texts(language).sheets.score;

type ShownRow = Readonly<Record<string, CellValue>>;

/** One person's result by the engine alone, with the place among the team. */
interface Judged {
  scheme: Scheme;
  evaluation: Evaluation;
  rank: number | null;
}

const nameOf = (scheme: Scheme, id: string): string =>
  scheme.inputs.find((one) => one.id === id)?.short[language] ?? id;

/** What column 提示 says of a result. */
export const remarkOf = (scheme: Scheme, { consequences }: Evaluation): string =>
  consequences.map((due) => phrase(scheme, due)).join("");

/** What column 提示 says of one consequence. */
function phrase(scheme: Scheme, due: DueConsequence): string {
  switch (due.kind) {
    case "boundary": {
      const boundary = boundaryWords[language].remark;
      return `${boundary.before}${String(due.rule.total)}${boundary.after}`;
    }
    case "decision":
      return due.happened.map(({ input }) => decisionWords[language].remark(nameOf(scheme, input))).join("");
    case "interview":
      return due.rule.belowGrade === null ? "" : interviewWords[language].remark;
    case "gap": {
      const gap = gapWords[language].remark;
      return `${gap.before}${String(due.rule.above)}${gap.between}${String(due.rule.below)}${gap.after}`;
    }
    case "grade":
    case "above":
    case "suspicious":
    case "inputAbove":
    case "unwritten":
    case "measuredAbove":
      return words.sentence(due.rule.action[language]);
    case "streak":
      return "";
  }
}

const isOfDepartment = (scheme: Scheme, issue: Issue): boolean =>
  "input" in issue && scheme.inputs.some(({ id, of }) => id === issue.input && of === "department");

/** Wrong values first, then missing ones, then what the department still owes. */
function whyNot(scheme: Scheme, issues: readonly Issue[]): string {
  const own = issues.filter((issue) => !isOfDepartment(scheme, issue));
  if (own.some(({ code }) => code !== "missing")) return words.stateWrong;
  const { before, after } = words.stateMissing;
  return own.length > 0 ? `${before}${String(own.length)}${after}` : words.stateDepartment;
}

function itemShown({ payout }: Scheme, item: ItemResult, of: Item): Record<"item" | "prize", CellValue> {
  if (of.method.kind === "rank") {
    const prize = payout.kind === "prizes" ? (item.place?.prize ?? "") : "";
    return { item: item.place?.rank ?? words.noPlace, prize };
  }
  const isIndicator = of.method.kind === "value" && of.full === 0;
  return { item: isIndicator ? indicatorShown(item) : (item.points ?? ""), prize: "" };
}

const indicatorShown = ({ applies, value }: ItemResult): CellValue => (applies ? (value ?? "") : words.noData);

/** By the place among the parts the engine lists: pools, or parts of an item. */
const partShown = (item: ItemResult, place: number): CellValue => item.parts[place]?.value ?? "";

type Result = NonNullable<ScoreColumn["result"]>;

function ofItem({ scheme, evaluation }: Judged, result: Extract<Result, { item: number }>): CellValue {
  const [item, of] = [evaluation.items[result.item], scheme.items[result.item]];
  if (item === undefined || of === undefined) return "";
  switch (result.kind) {
    case "ratio":
      return item.reasons.find((reason) => reason.kind === "tier")?.ratio ?? "";
    case "tier":
      return item.tier ?? "";
    case "lost":
      return partShown(item, result.pool);
    case "part":
      return partShown(item, result.part);
    case "value":
      return item.value ?? "";
    case "item":
    case "prize":
      return itemShown(scheme, item, of)[result.kind];
  }
}

/** A figure of a list of the evaluation, by its place in the policy. */
function ofList({ evaluation }: Judged, result: Extract<Result, { kind: "group" | "line" | "pay" }>): CellValue | null {
  switch (result.kind) {
    case "group":
      return evaluation.groups[result.group]?.points ?? null;
    case "line":
      return evaluation.lines[result.line]?.value ?? null;
    case "pay":
      return evaluation.pay[result.line]?.amount ?? null;
  }
}

function shownIn(judged: Judged, result: Result): CellValue {
  const { scheme, evaluation, rank } = judged;
  if ("item" in result) return ofItem(judged, result);
  switch (result.kind) {
    case "state":
      return words.stateComplete;
    case "group":
    case "line":
    case "pay":
      return ofList(judged, result) ?? "";
    case "raw":
    case "weighted":
    case "total":
    case "payout":
      return evaluation[result.kind] ?? "";
    case "grade":
      return evaluation.band?.grade ?? "";
    case "ranking":
      return rank ?? words.noPlace;
    case "remark":
      return remarkOf(scheme, evaluation);
  }
}

/** What the result columns show of a row nobody has touched. */
export const blankRow = (columns: readonly ScoreColumn[]): ShownRow =>
  Object.fromEntries(columns.filter(({ role }) => role === "result").map(({ id }) => [id, ""]));

const isUntouched = (scheme: Scheme, inputs: Inputs): boolean =>
  scheme.inputs.every(({ id, of }) => of === "department" || (inputs[id] ?? null) === null);

/** What each result column of each person's row must show by the engine alone; a row it refuses stays blank. */
export function expectedRows(
  scheme: Scheme,
  team: readonly Inputs[],
  columns: readonly ScoreColumn[],
): readonly ShownRow[] {
  const results = team.map((inputs) => evaluate(scheme, inputs));
  const evaluations = rankTeam(
    scheme,
    results.map((result, index) => (result.ok && !isUntouched(scheme, team[index] ?? {}) ? result.value : null)),
  );
  const places = ranks(evaluations.map((one) => (one?.mayRank === true ? one.total : null)));
  return team.map((inputs, index) => {
    const result = results[index];
    const evaluation = evaluations[index] ?? null;
    const state = result?.ok === false ? whyNot(scheme, result.issues) : words.stateEmpty;
    if (evaluation === null) return { ...blankRow(columns), state };
    const judged = { scheme, evaluation, rank: places[index] ?? null };
    return Object.fromEntries(
      columns.flatMap(({ id, result: shown }) => (shown === null ? [] : [[id, shownIn(judged, shown)] as const])),
    );
  });
}
