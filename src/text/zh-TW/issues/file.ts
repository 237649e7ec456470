import type { FileIssue } from "../../../domain/issue/fileIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const file: WordsFor<FileIssue> = {
  fileTooLarge: (is) =>
    words(
      "檔案太大",
      `約 ${is.megabytes} MB`,
      `不超過 ${is.limit} MB`,
      "請另存一份，刪去與考核無關的工作表（如原始紀錄）後再選。",
    ),
  fileNotReadable: (is) =>
    words(
      "檔案打不開",
      is.reason,
      "可以讀取的檔案",
      "檔案可能已被移動，或正被其他程式占用。請關閉那個檔案後再選一次。",
    ),
  fileSheetTooLarge: (is) =>
    words(
      "工作表用到的範圍太大",
      `「${is.sheet}」一直用到 ${is.lastCell}`,
      "只有考核用的表格",
      "請開啟那個檔案，刪去表格以外很遠處的內容，儲存後再選。",
    ),
  fileTooManySheets: (is) =>
    words("工作表太多", `超過 ${is.limit} 張工作表`, "一個考核期的活頁簿", "請另存一份，只留下考核用的工作表後再選。"),
  fileTooMuchWork: (is) =>
    words(
      "檔案裡的內容多到讀不完",
      `「${is.part}」裡的內容遠多於這麼大的檔案應有的`,
      "一個考核期的活頁簿",
      "請在 Excel 中開啟它，刪去與考核無關的內容，另存一份後再選；來路不明的檔案請不要使用。",
    ),
  readingStopped: () =>
    words(
      "已停止讀取",
      "檔案沒有讀完",
      "讀完的檔案",
      "沒有採用其中的內容，活頁簿和已填寫的內容都沒有更動；需要時請重新選擇檔案。",
    ),
  fileNotWorkbook: () =>
    words(
      "這不是 Excel 活頁簿",
      "其他格式的檔案",
      ".xlsx 檔案",
      "請選擇考核活頁簿；CSV、PDF、圖片或網頁格式的 .xls 不能用。能用 Excel 或 WPS 開啟的，請另存為「Excel 活頁簿 (*.xlsx)」後再選。",
    ),
  fileOldFormat: () =>
    words(
      "這是舊格式的檔案（.xls 或 WPS 的 .et）",
      "Excel 97–2003 活頁簿",
      ".xlsx 檔案",
      "請在 Excel 或 WPS 中開啟它，另存為「Excel 活頁簿 (*.xlsx)」後再選。",
    ),
  fileBinary: () =>
    words(
      "這是二進位的 .xlsb 檔案",
      "Excel 二進位活頁簿",
      ".xlsx 檔案",
      "請在 Excel 中開啟它，另存為「Excel 活頁簿 (*.xlsx)」後再選。",
    ),
  fileEncrypted: () =>
    words(
      "檔案有開啟密碼",
      "已加密的檔案",
      "沒有開啟密碼的 .xlsx 檔案",
      "請在 Excel 中開啟它，在「檔案 › 資訊 › 保護活頁簿」中移除密碼，另存一份後再選。",
    ),
  fileDamaged: (is) =>
    words(
      "檔案已損毀",
      is.part === "zip" ? "檔案不完整" : `「${is.part}」無法讀取`,
      "完整的 .xlsx 檔案",
      "檔案可能沒有傳完或被更動過。請重新取得一份；也可以用 Excel 開啟並修復，另存後再選。",
    ),
  fileWithoutPeriod: () =>
    words(
      "檔案裡沒有考核",
      "沒有考核用的工作表",
      "用本增益集建立的考核活頁簿",
      "請選擇以前用「新建考核活頁簿」建立的檔案。",
    ),
  filePolicyUnknown: (is) =>
    words(
      "檔案裡的制度認不出來",
      `規則表寫的是「${is.policy}」，不是隨增益集發布的制度，也不是目前活頁簿的制度；檔案裡的內部紀錄已經遺失或損壞`,
      "內部紀錄完好，或者規則表是認得的制度",
      `請在 Excel 中開啟這個檔案，在工作窗格裡按「找回設定」，選擇「${is.policy}」的制度檔案（JSON，當初匯入或匯出的那一份），儲存後再到這裡選擇它。`,
    ),
};
