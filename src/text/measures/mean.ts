import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry, WorkedItem } from "../form/help";
import type { Mean } from "../../domain/measures/mean";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plainMeasure } from "./home";
import { unitLike } from "./unitText";

interface Rated {
  name: string;
  parts: readonly string[];
  mean: string | null;
  weights: readonly string[] | null;
  blank: readonly string[];
}

/** Names while they are few, otherwise how many there are. */
const few = (names: readonly string[], separator: string, unit: string): string =>
  names.length > 3 ? `${names.length}${unit}` : names.join(separator);

const zhCN = {
  rule: (count: number) => `已填的 ${String(count)} 列评分按权重平均`,
  raterOf: (name: string, items: number) => `${name}（${String(items)} 项相同）`,
  how: "在平均中的权重；未填的不计",
  rated: (is: Rated) => {
    const weighted = is.weights === null ? "平均" : `按权重 ${is.weights.join(":")} 平均`;
    const mean = is.mean === null ? "" : `，${weighted} ${is.mean}`;
    const blank = is.blank.length === 0 ? "" : `（${few(is.blank, "、", " 项")}未填，不计入）`;
    return `${is.name}：${is.parts.join("、")}${mean}${blank}`;
  },
  answers: (is: { name: string; parts: readonly string[]; met: string; all: string }) =>
    `${is.name}：${is.parts.join("、")}，${is.all} 项做到 ${is.met} 项`,
};

export const meanWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (count) => `已填的 ${String(count)} 欄評分依權重平均`,
    raterOf: (name, items) => `${name}（${String(items)} 項相同）`,
    how: "在平均中的權重；未填的不計",
    rated: (is) => {
      const weighted = is.weights === null ? "平均" : `依權重 ${is.weights.join(":")} 平均`;
      const mean = is.mean === null ? "" : `，${weighted} ${is.mean}`;
      const blank = is.blank.length === 0 ? "" : `（${few(is.blank, "、", " 項")}未填，不計入）`;
      return `${is.name}：${is.parts.join("、")}${mean}${blank}`;
    },
    answers: (is) => `${is.name}：${is.parts.join("、")}，${is.all} 項做到 ${is.met} 項`,
  },
  en: {
    rule: (count) => `weighted mean of the ${String(count)} ratings that are filled in`,
    raterOf: (name, items) => `${name} (the same for ${String(items)} items)`,
    how: "weight in the mean; a blank is left out",
    rated: (is) => {
      const weighted = is.weights === null ? "mean" : `mean weighted ${is.weights.join(":")}`;
      const mean = is.mean === null ? "" : `; ${weighted} ${is.mean}`;
      const blank = is.blank.length === 0 ? "" : ` (not counted, because blank: ${few(is.blank, ", ", "")})`;
      return `${is.name}: ${is.parts.join(", ")}${mean}${blank}`;
    },
    answers: (is) => `${is.name}: ${is.parts.join(", ")}; ${is.met} of ${is.all} met`,
  },
};

/** How the help explains it. */
export const meanHelp: InEveryLanguage<HelpEntry> = {
  "zh-CN": {
    name: "多方评分取平均",
    says: "自评、上级评等几方的评分按权重平均，没有填的不计入，不当作 0 分。",
  },
  "zh-TW": {
    name: "多方評分取平均",
    says: "自評、上級評等幾方的評分依權重平均，沒有填的不計入，不當作 0 分。",
  },
  en: {
    name: "Mean of several raters",
    says: "Marks of oneself, the superior and others, weighted. A mark that was not given is left out and does not count as 0.",
  },
};

/** The help works it out. */
export const meanWorked: WorkedItem = {
  policy: "003A",
  item: "skill",
  typed: [{ skill_self: 9, skill_superior: 8, skill_panel: null }],
};

export const mean: MeasureInWords<Mean> = {
  ...plainMeasure,
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
  return meanWords[say.language].rated({
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
  return meanWords[say.language].answers({
    name,
    parts: given.map((one) => words.entered({ name: one.name, value: one.value === 0 ? words.no : words.yes })),
    met: say.figure(given.filter(({ value }) => value !== 0).length),
    all: say.figure(given.length),
  });
}
