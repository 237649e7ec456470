import type { take as reference } from "../../zh-CN/pane/take";

export const take: typeof reference = {
  title: "從其他考核活頁簿取數",
  files: "檔案",
  leads: {
    monthTotal: "各月得分：選擇這一年各月的考核檔案，按人員和月份取總分。",
    teamMean: "員工管理：選擇本期員工的月度考核檔案，取全部月總分的平均。",
    indicator: (scheme) => `指標：選擇本期「${scheme}」的檔案，按各月合計的分子、分母重新計算。`,
  },
  choose: "選擇檔案…",
  more: "再加檔案…",
  remove: (file) => `移除「${file}」`,
  refused: (file) => `「${file}」不能使用`,
  readOnly: "檔案只讀取，不更動。",
  findings: {
    otherPeriod: (file, month) => `「${file}」是${month}的，不在本考核期內，沒有使用。`,
    notWanted: (file) => `「${file}」裡沒有本表要取的資料，沒有使用。`,
    restored: (file) =>
      `「${file}」的內部紀錄已損壞，制度和考核期是按它的規則表、評分表重新辨識的，原簽核情形無法查證；使用前請核對。`,
    notApproved: (file) => `「${file}」還沒有簽核通過，數字可能還會變。`,
    unknownPeople: (file, people) => `「${file}」裡的這些人不在本評分表中，沒有使用：${people}。`,
    withoutResult: (file, people) => `「${file}」裡這些人還沒有總分：${people}。`,
    twice: (file, people) => `這些人同一個月在兩份檔案裡都有總分，「${file}」裡的沒有使用：${people}。`,
    zerosDiffer: (file, people) =>
      `「${file}」裡這些人的員工編號只差前面的 0，姓名又不同，沒有當作同一人；若是同一人，請把員工編號改成一樣的：${people}。`,
  },
  listSeparator: "、",
  preview: "將寫入評分表",
  nothing: "選好檔案後，這裡列出每個人要寫入的數字。",
  none: "這些檔案裡沒有可以寫入的數字。",
  counts: (fresh, same) => `空白格寫入 ${fresh} 個；已相同 ${same} 個，不動。`,
  others: (count) => `${count} 格已有別的數字，預設不改；要改的請勾選：`,
  all: "全部改寫",
  change: (was, now) => `${was} → ${now}`,
  person: "姓名",
  input: "輸入項目",
  value: "數字",
  moreRows: (count) => `其餘 ${count} 個未列出`,
  submit: (count) => `寫入 ${count} 個數字`,
  submitNone: "寫入",
  written: (count) => `已寫入 ${count} 個數字。`,
  kept: (count) => `${count} 格裡填的不是數字，沒有更動，請到「檢查」裡處理。`,
};
