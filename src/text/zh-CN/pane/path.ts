import { period } from "../period";
import type { PeriodLength } from "../../../domain/time/period";

/** The steps of the month, their last days and the sheets they lead to. */
export const path = {
  steps: {
    label: (length: PeriodLength) => `${period.now[length]}流程`,
    prepare: "准备",
    check: "检查",
    approve: "审批",
    interviews: "面谈",
    isDone: "已完成",
    isOpen: "未完成",
    isLater: "未开始",
    needsAttention: "需要处理",
    count: (count: string) => `${count} 项待处理`,
  },
  due: {
    title: "截止日期",
    by: (date: string) => `${date}截止`,
    passed: "已逾期",
    today: "今天截止",
    near: "即将到期",
    done: "已完成",
  },
  sheets: {
    title: "工作表",
    guide: "填写说明、图例和截止日期",
    policy: "项目、扣分标准、等级与奖金",
    score: "每人一行；浅黄格填写，灰色格自动计算",
    theirs: "您自己的考核表；检查、解释和审批都读这张表",
    ledger: "逐条登记事件与证据",
    open: (sheet: string) => `打开工作表 ${sheet}`,
  },
};
