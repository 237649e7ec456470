import type { PolicyTextIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

export const policyTexts: WordsFor<PolicyTextIssue> = {
  policyTooLong: (is, say) =>
    words(
      `规则“${say.place(is.path)}”太长`,
      is.of === "entries" ? `${is.read} 项` : `${is.read} 个字`,
      is.of === "entries" ? `最多 ${is.limit} 项` : `最多 ${is.limit} 个字`,
      is.of === "entries" ? "请删去多余的项目，或拆成几份制度。" : "请改短；详细说明可以写在条款解读里。",
    ),
  policyFormulaTooLong: (is, say) =>
    words(
      is.path !== "inputs" ? `录入项“${say.place(is.path)}”的简称太长，公式放不下` : "制度的录入项太多，公式放不下",
      formulaSize(is),
      formulaLimit(is),
      is.path !== "inputs"
        ? "请改短这个简称（其次是其他较长的简称），或减少录入项。"
        : "请减少录入项，或拆成几份制度。",
    ),
  policyFileTooLarge: (is) =>
    words(
      "制度文件太大",
      `约 ${is.kilobytes} KB`,
      `不超过 ${is.limit} KB`,
      "请确认选对了文件；制度文件通常只有几十 KB。",
    ),
  policyTextUnwritable: (is, say) =>
    words(
      `规则“${say.place(is.path)}”里有 Excel 存不下的字符`,
      is.read,
      "普通文字",
      "请删去这个看不见的字符，或重新输入这段文字。",
    ),
  policyTextBlank: (is, say) =>
    words(`规则“${say.place(is.path)}”没有名称`, "空白", "看得见的名称", "请填写名称，否则结果会被当作没有等级。"),
  policyTextCut: (is, say) =>
    words(
      `规则“${say.place(is.path)}”的提示太长`,
      `${is.read} 个字`,
      `最多 ${is.limit} 个字`,
      "Excel 的录入提示只显示前面一部分，请改短。",
    ),
  duplicateId: (is, say) =>
    words(`规则中有两个“${is.id}”`, say.place(is.path), "名称各不相同", "请给其中一个换个名称。"),
};
