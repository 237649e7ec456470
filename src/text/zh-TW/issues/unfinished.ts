import type { UnfinishedIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

export const unfinished: WordsFor<UnfinishedIssue> = {
  workUnfinished: () =>
    words(
      "上一次操作沒有做完",
      "工作窗格被關閉、網路中斷，或者另一個視窗正在操作",
      "操作全部完成",
      "如果另一個視窗正在操作，請等它做完再重新讀取；沒有的話，請按「恢復到操作之前」，沒有做完的變更會全部退回，原有資料不會遺失。",
    ),
  noAnswer: () =>
    words(
      "Excel 一直沒有回應",
      "這一步還沒有結束",
      "Excel 答覆這一步的結果",
      "最常見的原因是某個儲存格正在編輯：請按 Enter 或 Esc 結束輸入，Excel 會接著做完，這則提示隨後消失。其他情況請稍候；如果中途中斷，重新讀取時會提示恢復到操作之前。",
    ),
  begunUnreadable: (is) =>
    words(
      "未完成操作的紀錄無法讀取",
      `隱藏工作表 ${is.sheet}`,
      "由增益集寫入、沒有改動過的內容",
      "請從備份或版本紀錄中恢復檔案；名稱以 KPI~ 開頭的工作表裡可能有原來的內容，請先不要刪除。",
    ),
};
