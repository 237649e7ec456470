import type { rollUp as reference } from "../../zh-CN/pane/rollUp";

export const rollUp: typeof reference = {
  title: "季度、年度彙總",
  length: "彙總到",
  lengths: { quarter: "季度", half: "半年", year: "年度" },
  files: "其他各期的檔案",
  lead: (periods) => `本活頁簿已包含在內。請再選擇：${periods}。缺的期可以不選，表上會註明。`,
  complete: "各期都齊了。",
  findings: {
    otherPolicy: (file) => `「${file}」用的是另一套制度或另一種考核期，沒有使用。`,
    otherPeriod: (file) => `「${file}」不在這段時間內，沒有使用。`,
    restored: (file) =>
      `「${file}」的內部紀錄已損壞，制度和考核期是按它的規則表、評分表重新辨識的，原簽核情形無法查證；使用前請核對。`,
    notApproved: (file) => `「${file}」還沒有簽核通過，表上會註明。`,
    twice: (file, people) => `這些人同一期在前面的檔案裡已有，「${file}」裡的沒有使用：${people}。`,
    renamed: (file, people) => `「${file}」裡這些人的員工編號相同、姓名不同，已按同一人處理，請核對：${people}。`,
    numbersDiffer: (file, people) =>
      `「${file}」裡這些人的姓名相同、員工編號不同或沒有員工編號，沒有當作同一人；若是同一人，請把員工編號改成一樣的，否則他的結果會分成兩列：${people}。`,
    zerosDiffer: (file, people) =>
      `「${file}」裡這些人的員工編號只差前面的 0，姓名又不同，沒有當作同一人；若是同一人，請把員工編號改成一樣的：${people}。`,
  },
  preview: "將產生",
  people: (people, periods, all) => `${people} 人，${periods} / ${all} 期有資料`,
  kept: "產生後可在「另填結果」裡填寫單獨評定的結果；重新產生時保留。",
  submit: "產生彙總表",
  made: (sheet) => `已產生「${sheet}」。`,
};
