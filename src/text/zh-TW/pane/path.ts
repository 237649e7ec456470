import type { path as reference } from "../../zh-CN/pane/path";
import { period } from "../period";

export const path: typeof reference = {
  steps: {
    label: (length) => `${period.now[length]}流程`,
    prepare: "準備",
    check: "檢查",
    approve: "簽核",
    interviews: "面談",
    isDone: "已完成",
    isOpen: "未完成",
    isLater: "未開始",
    needsAttention: "需要處理",
    count: (count) => `${count} 項待處理`,
  },
  due: {
    title: "截止日期",
    by: (date) => `${date}截止`,
    passed: "已逾期",
    today: "今天截止",
    near: "即將到期",
    done: "已完成",
  },
  sheets: {
    title: "工作表",
    guide: "填寫說明、圖例與截止日期",
    policy: "項目、扣分標準、等級與獎金",
    score: "每人一列；淺黃格填寫，灰色格自動計算",
    theirs: "您自己的考核表；檢查、說明和簽核都讀這張表",
    ledger: "逐筆登記事件與證據",
    open: (sheet) => `開啟工作表 ${sheet}`,
  },
};
