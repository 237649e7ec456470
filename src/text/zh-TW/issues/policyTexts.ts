import type { PolicyTextIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

export const policyTexts: WordsFor<PolicyTextIssue> = {
  policyTooLong: (is, say) =>
    words(
      `規則「${say.place(is.path)}」太長`,
      is.of === "entries" ? `${is.read} 項` : `${is.read} 個字`,
      is.of === "entries" ? `最多 ${is.limit} 項` : `最多 ${is.limit} 個字`,
      is.of === "entries" ? "請刪去多餘的項目，或拆成幾份制度。" : "請改短；詳細說明可以寫在條款解讀裡。",
    ),
  policyFormulaTooLong: (is, say) =>
    words(
      is.path !== "inputs" ? `輸入項「${say.place(is.path)}」的簡稱太長，公式放不下` : "制度的輸入項太多，公式放不下",
      formulaSize(is),
      formulaLimit(is),
      is.path !== "inputs"
        ? "請改短這個簡稱（其次是其他較長的簡稱），或減少輸入項。"
        : "請減少輸入項，或拆成幾份制度。",
    ),
  policyFileTooLarge: (is) =>
    words(
      "制度檔案太大",
      `約 ${is.kilobytes} KB`,
      `不超過 ${is.limit} KB`,
      "請確認選對了檔案；制度檔案通常只有幾十 KB。",
    ),
  policyTextUnwritable: (is, say) =>
    words(
      `規則「${say.place(is.path)}」裡有 Excel 存不下的字元`,
      is.read,
      "一般文字",
      "請刪去這個看不見的字元，或重新輸入這段文字。",
    ),
  policyTextBlank: (is, say) =>
    words(`規則「${say.place(is.path)}」沒有名稱`, "空白", "看得見的名稱", "請填寫名稱，否則結果會被當作沒有等級。"),
  policyTextCut: (is, say) =>
    words(
      `規則「${say.place(is.path)}」的提示太長`,
      `${is.read} 個字`,
      `最多 ${is.limit} 個字`,
      "Excel 的輸入提示只顯示前面一部分，請改短。",
    ),
  duplicateId: (is, say) =>
    words(`規則中有兩個「${is.id}」`, say.place(is.path), "名稱各不相同", "請給其中一個換個名稱。"),
};
