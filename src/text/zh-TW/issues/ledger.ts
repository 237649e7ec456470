import type { LedgerIssue } from "../../../domain/issue/ledgerIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodDaysText } from "../../form/periodName";

export const ledger: WordsFor<LedgerIssue> = {
  ledgerUnknownPerson: (is, say) =>
    words(
      "事件紀錄表裡的人不在評分表",
      `${is.number} ${is.name}`.trim() === "" ? "空白" : `${is.number} ${is.name}`.trim(),
      "評分表裡的員工編號",
      `請更正員工編號；人員${period.now[say.length]}不考核的，請把這筆事件移到對應${say.length === "month" ? "月份" : "的考核期"}。`,
    ),
  ledgerOtherName: (is) =>
    words(
      "事件紀錄表的姓名與員工編號不符",
      `員工編號 ${is.number}，姓名「${is.name}」`,
      `評分表裡 ${is.number} 是「${is.known}」`,
      "請核對是誰的事件；目前依員工編號計入。",
    ),
  ledgerDateUnreadable: (is) =>
    words(
      "事件日期無法辨識",
      is.read === "" ? "空白" : `「${is.read}」`,
      "日期，如 2026-10-08",
      "請依「年-月-日」重新填寫日期。",
    ),
  ledgerOutsidePeriod: (is, say) =>
    words(
      `事件不在${period.field[say.length]}`,
      is.date,
      `${periodDaysText(is.period, " 至 ")} 之內的日期`,
      `請核對日期；不屬於${period.now[say.length]}的事件請移到對應${say.length === "month" ? "月份" : "的考核期"}，${period.now[say.length]}不計。`,
    ),
  ledgerUnknownRule: (is) =>
    words(
      "事件沒有對應的規則",
      is.read === "" ? "空白" : `「${is.read}」`,
      "下拉式清單中的規則",
      "請從下拉式清單選擇規則，才能與評分表核對。",
    ),
  ledgerTimesUnreadable: (is) =>
    words(
      "事件次數無法辨識",
      is.read === "" ? "空白" : `「${is.read}」`,
      "不小於 1 的整數",
      "請填寫次數，一次就填 1。",
    ),
  ledgerWithoutEvidence: () =>
    words("事件沒有寫證據", "證據欄空白", "錄音編號、郵件、工單號碼或出勤紀錄", "請補寫證據出處；面談和申訴時會用到。"),
  ledgerTwice: (is) =>
    words(
      "這件事件已經登記過",
      `第 ${is.row} 列與它完全相同`,
      "每件事登記一次",
      "沒有再登記一次。確實是另一件事的，請在證據裡寫出區別後再登記。",
    ),
  ledgerInFuture: (is) =>
    words("事件日期還沒到", is.date, `不晚於今天（${is.today}）`, "請核對日期，可能填錯了日或月。"),
  ledgerEmpty: (is) =>
    words(
      "事件紀錄表還沒有內容",
      `評分表共有 ${is.counts} 次扣分事件，事件紀錄表為空`,
      "每次扣分在事件紀錄表裡都找得到",
      "建議補上日期和證據；沒有證據的扣分，面談和申訴時難以說明。",
    ),
};
