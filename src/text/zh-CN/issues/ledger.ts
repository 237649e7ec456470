import type { LedgerIssue } from "../../../domain/issue/ledgerIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodDaysText } from "../../form/periodName";

export const ledger: WordsFor<LedgerIssue> = {
  ledgerUnknownPerson: (is, say) =>
    words(
      "事件台账里的人不在评分表",
      `${is.number} ${is.name}`.trim() === "" ? "空白" : `${is.number} ${is.name}`.trim(),
      "评分表里的工号",
      `请改正工号；人员${period.now[say.length]}不考核的，请把这条事件移到对应${say.length === "month" ? "月份" : "的考核期"}。`,
    ),
  ledgerOtherName: (is) =>
    words(
      "事件台账的姓名与工号不符",
      `工号 ${is.number}，姓名“${is.name}”`,
      `评分表里 ${is.number} 是“${is.known}”`,
      "请核对是谁的事件；目前按工号计入。",
    ),
  ledgerDateUnreadable: (is) =>
    words(
      "事件日期无法识别",
      is.read === "" ? "空白" : `“${is.read}”`,
      "日期，如 2026-10-08",
      "请按“年-月-日”重新填写日期。",
    ),
  ledgerOutsidePeriod: (is, say) =>
    words(
      `事件不在${period.field[say.length]}`,
      is.date,
      `${periodDaysText(is.period, " 至 ")} 之内的日期`,
      `请核对日期；不属于${period.now[say.length]}的事件请移到对应${say.length === "month" ? "月份" : "的考核期"}，${period.now[say.length]}不计。`,
    ),
  ledgerUnknownRule: (is) =>
    words(
      "事件没有对应的规则",
      is.read === "" ? "空白" : `“${is.read}”`,
      "下拉列表中的规则",
      "请从下拉列表选择规则，这样才能与评分表核对。",
    ),
  ledgerTimesUnreadable: (is) =>
    words("事件次数无法识别", is.read === "" ? "空白" : `“${is.read}”`, "不小于 1 的整数", "请填写次数，一次就填 1。"),
  ledgerWithoutEvidence: () =>
    words("事件没有写证据", "证据栏空白", "录音编号、邮件、工单号或考勤记录", "请补写证据出处；面谈和申诉时要用。"),
  ledgerTwice: (is) =>
    words(
      "这条事件已经登记过",
      `第 ${is.row} 行与它完全相同`,
      "每件事登记一次",
      "没有再登记一次。确实是另一件事的，请在证据里写出区别再登记。",
    ),
  ledgerInFuture: (is) =>
    words("事件日期还没到", is.date, `不晚于今天（${is.today}）`, "请核对日期，可能填错了日或月。"),
  ledgerEmpty: (is) =>
    words(
      "事件台账还没有记录",
      `评分表共有 ${is.counts} 次扣分事件，台账为空`,
      "每次扣分在台账里都有记录",
      "建议补记日期和证据；没有证据的扣分，面谈和申诉时难以说明。",
    ),
};
