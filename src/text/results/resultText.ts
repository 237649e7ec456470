import type { Evaluation, ItemResult } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import { settled } from "../../domain/figures/typed";
import type { Scheme } from "../../domain/scheme/scheme";
import { figure } from "../speaker/figure";
import { partName } from "../speaker/partName";
import { payInWords } from "../pay/pay";
import { reasonText } from "../methods/reasonText";
import { texts } from "../texts";

/** "通话质量 15 分（满分 20 分，扣 5 分）"; what earns no points says what was measured instead. */
export function itemText(item: ItemResult, scheme: Scheme, language: Language): string {
  const say = texts(language);
  const name = partName(scheme, item.id)[language];
  if (item.points === null) return item.reasons.map((reason) => reasonText(reason, item, scheme, language)).join("");
  const figureOf = (value: number): string => figure(value, language, scheme.decimals);
  const [points, full] = [figureOf(item.points), figureOf(item.full)];
  if (item.points === item.full) return say.explain.itemFull({ name, full });
  if (item.value !== null) return say.result.item({ name, points, full });
  return say.explain.item({ name, points, full, lost: figureOf(settled(item.full - item.points)) });
}

/** The grade with both its edges, and what it pays where it pays by itself; null where nobody is graded. */
export function gradeText({ band, payout, total }: Evaluation, scheme: Scheme, language: Language): string | null {
  if (band === null) return null;
  const say = texts(language);
  const above = scheme.bands[scheme.bands.findIndex((one) => one.grade === band.grade) + 1];
  const facts = { grade: band.grade, from: figure(band.from, language, scheme.decimals) };
  const edges = above === undefined ? null : { ...facts, below: figure(above.from, language, scheme.decimals) };
  if (edges !== null && total !== null && total < band.from) return say.result.gradeLowest(edges);
  if (!payInWords(scheme.payout).isOfGrade || payout === null)
    return edges === null ? say.result.gradeTop(facts) : say.result.grade(edges);
  const pay = figure(payout, language);
  return edges === null ? say.explain.gradeTop({ ...facts, pay }) : say.explain.grade({ ...edges, pay });
}

/** Points have no more, whatever the policy. */
const mostDecimals = 4;

/** "还差 0.4 分到 A"; null where nobody is graded. */
export function nextText({ band, next }: Evaluation, language: Language): string | null {
  if (band === null) return null;
  const say = texts(language).explain;
  return next === null
    ? say.highest
    : say.next({ grade: next.grade, missing: figure(next.missing, language, mostDecimals) });
}

/** Whether the total enters the ranking; null where there is none, or everybody enters it. */
export function rankingText({ total, mayRank }: Evaluation, scheme: Scheme, language: Language): string | null {
  if (scheme.ranking === null || scheme.ranking.from <= 0 || total === null) return null;
  const say = texts(language).result;
  const from = figure(scheme.ranking.from, language, scheme.decimals);
  return mayRank ? say.mayRank(from) : say.mayNotRank(from);
}
