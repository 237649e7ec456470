import type { InEveryLanguage } from "../form/everyLanguage";
import type { Mean } from "../../domain/measures/mean";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plain } from "./home";
import { unitLike } from "./unitText";

const zhCN = {
  rule: (count: number) => `已填的 ${String(count)} 列评分按权重平均`,
  raterOf: (name: string, items: number) => `${name}（${String(items)} 项相同）`,
  how: "在平均中的权重；未填的不计",
};

export const meanWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (count) => `已填的 ${String(count)} 欄評分依權重平均`,
    raterOf: (name, items) => `${name}（${String(items)} 項相同）`,
    how: "在平均中的權重；未填的不計",
  },
  en: {
    rule: (count) => `weighted mean of the ${String(count)} ratings that are filled in`,
    raterOf: (name, items) => `${name} (the same for ${String(items)} items)`,
    how: "weight in the mean; a blank is left out",
  },
};

export const mean: MeasureInWords<Mean> = {
  ...plain,
  help: "mean",
  rule: ({ of }, say) => meanWords[say.language].rule(of.length),
  says: (measured, say) => (areAnswers(measured.measure, say) ? answersText(measured, say) : meanText(measured, say)),
  unit: ({ of: [first] }, ofItem, say) => (first === undefined ? ofItem : unitLike(first.input, ofItem, say)),
  answers: (measure, say) => (areAnswers(measure, say) ? "several" : null),
  isMark: true,
};

/** A mean of answers is how many of them are a yes. */
const areAnswers = ({ of }: Mean, say: Speaker): boolean => of.every(({ input }) => say.isYesNo(input));

/** "自评 95、上级 90，平均 92.5"; who gave nothing is named. */
function meanText({ measure, from, name, shown }: Measured<Mean>, say: Speaker): string {
  const words = say.measured;
  const given = measure.of.map((one, at) => ({ ...one, value: from[at]?.value ?? null }));
  const filled = given.filter(({ value }) => value !== null);
  const parts = filled.map((one) => words.entered({ name: say.name(one.name), value: say.figure(one.value ?? 0) }));
  const blank = given.filter(({ value }) => value === null).map((one) => say.name(one.name));
  const isWeighted = new Set(filled.map(({ weight }) => weight)).size > 1;
  return words.mean({
    name,
    parts,
    mean: filled.length === 1 ? null : shown,
    weights: isWeighted ? filled.map(({ weight }) => say.policyFigure(weight)) : null,
    blank,
  });
}

function answersText({ measure, from, name }: Measured<Mean>, say: Speaker): string {
  const words = say.measured;
  const answers = measure.of.map((one, at) => ({ name: say.name(one.name), value: from[at]?.value ?? null }));
  const given = answers.filter(({ value }) => value !== null);
  return words.answers({
    name,
    parts: given.map((one) => words.entered({ name: one.name, value: one.value === 0 ? words.no : words.yes })),
    met: say.figure(given.filter(({ value }) => value !== 0).length),
    all: say.figure(given.length),
  });
}
