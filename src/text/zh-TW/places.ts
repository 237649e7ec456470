import type { places as reference } from "../zh-CN/places";

export const places: typeof reference = {
  separator: " · ",
  band: (grade) => `等級 ${grade}`,
  tier: (label) => `檔次 ${label}`,
  keys: {
    from: "起點",
    pay: "獎金",
    points: "分值",
    full: "滿分",
    free: "免扣次數",
    cap: "扣分上限",
    threshold: "達標率",
    min: "下限",
    max: "上限",
    decimals: "小數位數",
    total: "臨界總分",
    months: "連續月數",
    withinDays: "期限（天）",
    day: "截止日",
    bands: "等級表",
    items: "考核項目",
    tiers: "檔次表",
    grade: "等級名稱",
    label: "檔次名稱",
    belowGrade: "低於此等級須面談",
  },
};
