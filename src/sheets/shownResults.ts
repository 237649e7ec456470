import type { Evaluation, ItemResult } from "../domain/engine/evaluation";
import type { Issue } from "../domain/issue/issue";
import type { Item, Scheme } from "../domain/scheme/scheme";
import type { Language } from "../domain/wording/localText";
import { texts } from "../text/texts";
import type { CellValue } from "./kit/plan";
import type { ScoreResult } from "./terms/scoreColumn";

/** One person's result, with the place among the team. */
export interface JudgedPerson {
  scheme: Scheme;
  evaluation: Evaluation;
  rank: number | null;
  language: Language;
}

type OfList = Extract<ScoreResult, { kind: "group" | "line" | "pay" }>;

/** What a column of 评分表 shows of a result by the engine alone; null for 提示, which is told in words. */
export function resultShown(judged: JudgedPerson, result: ScoreResult): CellValue | null {
  const { evaluation, rank, language } = judged;
  if ("item" in result) return ofItem(judged, result);
  switch (result.kind) {
    case "state":
      return texts(language).sheets.score.stateComplete;
    case "group":
    case "line":
    case "pay":
      return ofList(evaluation, result) ?? "";
    case "raw":
    case "weighted":
    case "total":
    case "payout":
      return evaluation[result.kind] ?? "";
    case "grade":
      return evaluation.band?.grade ?? "";
    case "ranking":
      return rank ?? texts(language).sheets.score.noPlace;
    case "remark":
      return null;
  }
}

/** Why somebody has no result, as 评分表 says it: wrong values first, then missing ones, then what the department still owes. */
export function whyNoResult(scheme: Scheme, issues: readonly Issue[], language: Language): string {
  const words = texts(language).sheets.score;
  const own = issues.filter((issue) => !isOfDepartment(scheme, issue));
  if (own.some(({ code }) => code !== "missing")) return words.stateWrong;
  const { before, after } = words.stateMissing;
  return own.length > 0 ? `${before}${own.length}${after}` : words.stateDepartment;
}

const isOfDepartment = (scheme: Scheme, issue: Issue): boolean =>
  "input" in issue && scheme.inputs.some(({ id, of }) => id === issue.input && of === "department");

function ofItem(judged: JudgedPerson, result: Extract<ScoreResult, { item: number }>): CellValue {
  const [item, of] = [judged.evaluation.items[result.item], judged.scheme.items[result.item]];
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
      return itemShown(judged, item, of)[result.kind];
  }
}

/** By the place among the parts the engine lists: pools, or parts of an item. */
const partShown = (item: ItemResult, place: number): CellValue => item.parts[place]?.value ?? "";

function itemShown(
  { scheme, language }: JudgedPerson,
  item: ItemResult,
  of: Item,
): Record<"item" | "prize", CellValue> {
  const words = texts(language).sheets.score;
  if (of.method.kind !== "rank") return { item: pointsShown(item, of, words.noData), prize: "" };
  const prize = scheme.payout.kind === "prizes" ? item.place?.prize : undefined;
  return { item: item.place?.rank ?? words.noPlace, prize: prize ?? "" };
}

/** An indicator is worth no points: it shows what was measured. */
function pointsShown({ applies, value, points }: ItemResult, of: Item, noData: string): CellValue {
  if (of.method.kind !== "value" || of.full !== 0) return points ?? "";
  return applies ? (value ?? "") : noData;
}

/** A figure of a list of the evaluation, by its place in the policy. */
function ofList({ groups, lines, pay }: Evaluation, result: OfList): CellValue | null {
  switch (result.kind) {
    case "group":
      return groups[result.group]?.points ?? null;
    case "line":
      return lines[result.line]?.value ?? null;
    case "pay":
      return pay[result.line]?.amount ?? null;
  }
}
