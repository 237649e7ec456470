import type { Evaluation } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { figure } from "../speaker/figure";
import { payInWords } from "../pay/pay";
import { texts } from "../texts";

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

/** Whether the total enters the ranking; null where there is none, or everybody enters it. */
export function rankingText({ total, mayRank }: Evaluation, scheme: Scheme, language: Language): string | null {
  if (scheme.ranking === null || scheme.ranking.from <= 0 || total === null) return null;
  const say = texts(language).result;
  const from = figure(scheme.ranking.from, language, scheme.decimals);
  return mayRank ? say.mayRank(from) : say.mayNotRank(from);
}
