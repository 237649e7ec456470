import { period } from "../period";
import type { PeriodLength } from "../../../domain/time/period";

/** Words of 事件台账. */
export const ledger = {
  title: (month: string) => `事件台账 · ${month}`,
  hint: (length: PeriodLength) =>
    `平时发生一件记一件，写明证据；${period.end[length]}评分表里的次数应与台账一致，最后一列帮您核对。`,
  hintOfTheirs: (length: PeriodLength) =>
    `平时发生一件记一件，写明工号、姓名和证据；${period.end[length]}您表里的次数应与台账一致，窗格的“检查”帮您核对。`,
  hintOfNotes: "平时发生一件记一件，写明证据；本制度不按次数计分，台账留作评分和面谈的依据。",
  columns: {
    date: "日期",
    number: "工号",
    name: "姓名",
    rule: "事项",
    times: "次数",
    evidence: "证据（录音编号、邮件、单号、金额）",
    recorder: "记录人",
    row: "评分表行",
    counted: "计入次数",
    match: "与评分表核对",
    /** Hidden: steps of the calculation. */
    plainNumber: "工号（比对用）",
    first: "同工号首行",
    owner: "工号所在行",
    key: "人员事项码",
    writtenDay: "日期（比对用）",
    timesText: "次数（比对用）",
    logged: "台账合计",
    scored: "评分表次数",
  },
  unknownPerson: "评分表里没有此工号",
  /** Several people have the staff number. */
  shared: "工号重复",
  /** Why an entry does not count. */
  notCounted: {
    outside: (length: PeriodLength) => `不在${period.now[length]}，不计`,
    times: "次数无法识别",
    rule: "事项不在列表中",
  },
  same: "一致",
  differs: { before: "台账 ", between: "，评分表 ", after: "" },
  prompts: {
    date: "事情发生的日期，如 2026-10-08。",
    number: "与评分表相同的工号；姓名会自动带出。",
    anything: "写明是什么事，与哪个考核项目有关。",
    rule: "从列表中选择；与评分表的列名相同。",
    times: "发生的次数，一般为 1。",
    evidence: "录音编号、邮件主题、投诉单号等；造成损失的写明金额。",
    recorder: "记录此事的人。",
    wrongDate: (length: PeriodLength) => `日期不在${period.field[length]}内。确认无误可以继续。`,
    wrongRule: "请从列表中选择事项。",
    wrongTimes: "请填写不小于 1 的整数。",
  },
};
