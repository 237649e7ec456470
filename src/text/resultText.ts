import type { Evaluation, ItemResult } from "../domain/evaluation";
import type { Language } from "../domain/localText";
import { round } from "../domain/rounding";
import type { Scheme } from "../domain/scheme";
import { figure } from "./figure";
import { partName } from "./partName";
import { texts } from "./texts";

/** "通话质量 15 分（满分 20 分，扣 5 分）". */
export function itemText(item: ItemResult, scheme: Scheme, language: Language): string {
  const say = texts(language).explain;
  const [points, full] = [figure(item.points, language), figure(item.full, language)];
  const name = partName(scheme, item.id)[language];
  if (item.points === item.full) return say.itemFull({ name, full });
  return say.item({ name, points, full, lost: figure(round(item.full - item.points, 2), language) });
}

/** "总分 20 + 15 + 40 + 20 = 95 分": the item points as shown. */
export const totalText = ({ items, total }: Evaluation, language: Language): string =>
  texts(language).explain.total({
    points: items.map((item) => figure(item.points, language)),
    total: figure(total, language),
  });

/** The grade with both its edges and what it pays. */
export function gradeText({ band, payout }: Evaluation, scheme: Scheme, language: Language): string {
  const say = texts(language).explain;
  const above = scheme.bands[scheme.bands.findIndex((one) => one.grade === band.grade) + 1];
  const facts = { grade: band.grade, from: figure(band.from, language), pay: figure(payout, language) };
  return above === undefined ? say.gradeTop(facts) : say.grade({ ...facts, below: figure(above.from, language) });
}

/** "还差 0.4 分到 A". */
export function nextText({ next }: Evaluation, language: Language): string {
  const say = texts(language).explain;
  return next === null ? say.highest : say.next({ grade: next.grade, missing: figure(next.missing, language) });
}
