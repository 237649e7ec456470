import type { rollUp as reference } from "../../zh-CN/sheets/rollUp";

export const rollUp: typeof reference = {
  kinds: { quarter: "季度彙總", half: "半年彙總", year: "年度彙總" },
  sheetName: (kind, period) => `${kind} ${period}`,
  title: (policy, kind, period) => `${policy} · ${kind} · ${period}`,
  head: (department, policy, madeOn) => `部門：${department}　制度：${policy}　產生日期：${madeOn}`,
  policyOf: (name, version) => `${name}（第 ${version} 版）`,
  how: {
    meanOfTotals: (source) =>
      `各期總分的平均數，保留兩位小數，沒有結果的期不算在內；填了「另填結果」的，以另填的為準（${source}）。`,
    sumOfInputs: (source) =>
      `先把各期的次數、金額分別合計，再計算比率和平均，不取各期比率的平均數；填了「另填結果」的，以另填的為準（${source}）。`,
  },
  snapshot: "各期數字是產生時從活頁簿讀取的，不隨原檔案變動；重新產生時保留「另填結果」。",
  month: (month) => `${month}月`,
  number: "工號",
  name: "姓名",
  item: "指標",
  figure: "取數",
  periods: "期數",
  mean: "平均分",
  sum: "合計",
  own: "另填結果",
  result: "結果",
  grade: "等級",
  note: "備註",
  missing: (periods) => `缺 ${periods}`,
  separator: "、",
  sources: "資料來源",
  thisBook: "本活頁簿",
  source: (period, file, status) => `${period}：${file}（${status}）`,
  approved: "已簽核",
  notApproved: "未簽核",
  noFile: (period) => `${period}：沒有資料`,
  maker: "製表人簽名",
  approver: "核准人簽名",
  date: "日期",
  prompts: {
    own: "有單獨評定的結果時填在這裡，以它為準；沒有就留空。",
    ownError: "請填 0 或大於 0 的數字。",
    text: "可填寫文字。",
  },
};
