import type { Evaluation } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import type { Band, Scheme } from "../../domain/scheme/scheme";
import { rangeWords } from "../form/rangeWords";
import { figure } from "../speaker/figure";
import { payInWords } from "../pay/pay";
import { texts } from "../texts";

/** The grade with both its edges, and what it pays where it pays by itself; null where nobody is graded. */
export function gradeText({ band, payout, total }: Evaluation, scheme: Scheme, language: Language): string | null {
  if (band === null) return null;
  const say = texts(language);
  const isBelow = total !== null && total < band.from;
  const facts = { grade: band.grade, range: bandText(scheme, band, language, isBelow) };
  if (isBelow || payout === null || !payInWords(scheme.payout).isOfGrade) return say.result.grade(facts);
  return say.explain.grade({ ...facts, pay: figure(payout, language) });
}

/** The totals that earn a grade: "85（含）–90（不含）"; the lowest one takes whatever is below, where that is to be said. */
export function bandText({ bands, decimals }: Scheme, band: Band, language: Language, isOpenBelow = false): string {
  const above = bands[bands.findIndex(({ grade }) => grade === band.grade) + 1];
  const number = (value: number): string => figure(value, language, decimals);
  const { between, atLeast, below } = rangeWords[language];
  if (above === undefined) return atLeast(number(band.from));
  return isOpenBelow ? below(number(above.from)) : between(number(band.from), number(above.from));
}

/** Whether the total enters the ranking; null where there is none, or everybody enters it. */
export function rankingText({ total, mayRank }: Evaluation, scheme: Scheme, language: Language): string | null {
  if (scheme.ranking === null || scheme.ranking.from <= 0 || total === null) return null;
  const say = texts(language).result;
  const from = figure(scheme.ranking.from, language, scheme.decimals);
  return mayRank ? say.mayRank(from) : say.mayNotRank(from);
}
