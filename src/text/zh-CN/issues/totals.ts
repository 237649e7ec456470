import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";

/** The first few of many places. */
const someOf = (places: readonly string[]): string =>
  `${places
    .slice(0, 3)
    .map((place) => `“${place}”`)
    .join("、")}${places.length > 3 ? "等" : ""}`;

/** Full marks, weights and steps that do not fit together, and numbers the source does not give. */
export const totals = {
  fullMarksNot100: (is) =>
    words("各项满分合计不是 100", `合计 ${is.sum}`, "合计 100", "请调整各考核项目的满分，使合计为 100 分。"),
  fullMarksScaled: (is) =>
    words(
      `各项满分合计 ${is.sum}，总分已折算`,
      `合计 ${is.sum}`,
      "合计 100",
      `各项得分合计后，按 ${is.sum} 分折成 ${is.to} 分。原来的数字保留不动；想按原分数直接相加，请把满分调到合计 100。`,
    ),
  groupWeightsNot100: (is) =>
    words(
      "各部分的权重合计不是 100%",
      `合计 ${is.sum}%`,
      "合计 100%",
      `这样满分的人只有 ${is.sum} 分，等级界限就对不上了。请调整各部分的权重。`,
    ),
  groupNot100: (is, say) =>
    words(
      `“${say.place(is.path)}”各项满分合计不是 100`,
      `合计 ${is.sum} 分`,
      "合计 100 分",
      "合计不是 100 时，这一部分的实际比重会偏离规定的权重。请调整其中各项的满分。",
    ),
  noWeights: () =>
    words("所有项目的权重都是 0", "0", "至少一项大于 0", "没有权重就算不出总分，请至少给一个项目填写权重。"),
  bestStepNotFull: (is, say) =>
    words(
      `“${say.place(is.path)}”最高一档不等于满分`,
      `最高一档 ${is.best} 分`,
      `满分 ${is.full} 分`,
      "请调整最高一档的分值、折算系数，或该项目的满分。",
    ),
  stepsNotAscending: (is, say) =>
    words(
      `“${say.place(is.path)}”没有递增`,
      `${is.bound}，前一档为 ${is.previous}`,
      `大于 ${is.previous}`,
      "请把各档的界限从小到大排列，界限不能相同。",
    ),
  stepsWrongWay: (is, say) =>
    words(
      `“${say.place(is.path)}”高低颠倒`,
      `${is.points} 分，相邻的一档 ${is.previous} 分`,
      is.points < is.previous ? `不低于 ${is.previous} 分` : `不高于 ${is.previous} 分`,
      "这样成绩更好的人反而得分更低，请核对各档的分值。",
    ),
  unknownGroup: (is, say) =>
    words(
      `“${say.place(is.path)}”归入了没有的部分“${is.id}”`,
      `“${is.id}”`,
      "考核表里有的部分",
      "这份制度文件不完整，请重新新建考核工作簿，或联系制度的维护人。",
    ),
  unknownLine: (is, say) =>
    words(
      `“${say.place(is.path)}”引用了没有的加减分“${is.id}”`,
      `“${is.id}”`,
      "排在前面的加减分项",
      "这份制度文件不完整，请重新新建考核工作簿，或联系制度的维护人。",
    ),
  notFromSource: (is, say) =>
    words(
      `有 ${is.paths.length} 处数字制度未规定`,
      someOf(is.paths.map((path) => say.place(path))),
      "由本公司确认的数字",
      "制度原文没有写这些数字，现在用的是参考值，规则表里标有“制度未规定”。请逐一确认，或改成本公司的规定。",
    ),
} satisfies Partial<WordsFor<PolicyIssue>>;
