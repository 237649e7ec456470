import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";

/** The first few of many places. */
const someOf = (places: readonly string[]): string =>
  `${places
    .slice(0, 3)
    .map((place) => `「${place}」`)
    .join("、")}${places.length > 3 ? "等" : ""}`;

/** Full marks, weights and steps that do not fit together, and numbers the source does not give. */
export const totals = {
  fullMarksNot100: (is) =>
    words("各項滿分合計不是 100", `合計 ${is.sum}`, "合計 100", "請調整各考核項目的滿分，使合計為 100 分。"),
  fullMarksScaled: (is) =>
    words(
      `各項滿分合計 ${is.sum}，總分已換算`,
      `合計 ${is.sum}`,
      "合計 100",
      `各項得分合計後，由 ${is.sum} 分換算成 ${is.to} 分。原來的數字保留不動；想按原分數直接相加，請把滿分調到合計 100。`,
    ),
  groupWeightsNot100: (is) =>
    words(
      "各部分的權重合計不是 100%",
      `合計 ${is.sum}%`,
      "合計 100%",
      `這樣滿分的人只有 ${is.sum} 分，等級界線就對不上了。請調整各部分的權重。`,
    ),
  groupNot100: (is, say) =>
    words(
      `「${say.place(is.path)}」各項滿分合計不是 100`,
      `合計 ${is.sum} 分`,
      "合計 100 分",
      "合計不是 100 時，這一部分的實際比重會偏離規定的權重。請調整其中各項的滿分。",
    ),
  noWeights: () =>
    words("所有項目的權重都是 0", "0", "至少一項大於 0", "沒有權重就算不出總分，請至少為一個項目填寫權重。"),
  bestStepNotFull: (is, say) =>
    words(
      `「${say.place(is.path)}」最高一級不等於滿分`,
      `最高一級 ${is.best} 分`,
      `滿分 ${is.full} 分`,
      "請調整最高一級的分值、換算係數，或該項目的滿分。",
    ),
  stepsNotAscending: (is, say) =>
    words(
      `「${say.place(is.path)}」沒有遞增`,
      `${is.bound}，前一級為 ${is.previous}`,
      `大於 ${is.previous}`,
      "請將各級的界線由小到大排列，界線不能相同。",
    ),
  stepsWrongWay: (is, say) =>
    words(
      `「${say.place(is.path)}」高低顛倒`,
      `${is.points} 分，相鄰的一級 ${is.previous} 分`,
      is.points < is.previous ? `不低於 ${is.previous} 分` : `不高於 ${is.previous} 分`,
      "這樣表現較好的人反而得分較低，請核對各級的分值。",
    ),
  unknownGroup: (is, say) =>
    words(
      `「${say.place(is.path)}」歸入了沒有的部分「${is.id}」`,
      `「${is.id}」`,
      "考核表裡有的部分",
      "這份制度檔案不完整，請重新建立考核活頁簿，或聯絡制度的維護人員。",
    ),
  unknownLine: (is, say) =>
    words(
      `「${say.place(is.path)}」引用了沒有的加減分「${is.id}」`,
      `「${is.id}」`,
      "排在前面的加減分項目",
      "這份制度檔案不完整，請重新建立考核活頁簿，或聯絡制度的維護人員。",
    ),
  notFromSource: (is, say) =>
    words(
      `有 ${is.paths.length} 處數字制度未規定`,
      someOf(is.paths.map((path) => say.place(path))),
      "由貴公司確認的數字",
      "制度原文沒有寫這些數字，目前用的是參考值，規則表標有「制度未規定」。請逐一確認，或改成貴公司的規定。",
    ),
} satisfies Partial<WordsFor<PolicyIssue>>;
