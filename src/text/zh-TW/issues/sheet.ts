import type { SheetIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

const named = ([first = "", ...more]: readonly string[]): string =>
  more.length === 0 ? `「${first}」欄` : `「${first}」到「${more.at(-1) ?? ""}」欄`;

export const sheet: WordsFor<SheetIssue> = {
  sheetMissing: (is) =>
    words(
      `找不到工作表「${is.sheet}」`,
      "已刪除、改名或移走",
      `工作表「${is.sheet}」`,
      "請先復原刪除或改回原名；找不回來的，請從備份還原，或建立新的考核活頁簿後把資料貼過去。",
    ),
  ledgerMissing: (is) =>
    words(
      `找不到「${is.sheet}」`,
      "工作表已刪除或移走，登記在上面的事件也不在了",
      `工作表「${is.sheet}」`,
      "請先復原刪除，或從備份、版本記錄中找回。找不回來的，請按「重新產生事件紀錄表」：會產生一張空表，評分表裡已填的次數和得分不變，事件要按證據重新登記；已經簽核的，檢查裡會列出少了幾條事件。",
    ),
  tableMissing: (is) =>
    words(
      `「${is.sheet}」裡找不到表格「${is.table}」`,
      "表格已轉換為一般範圍，或被刪除、改名",
      `表格「${is.table}」`,
      "請先復原這項更動；無法復原的，請從備份還原，或建立新的考核活頁簿後把資料貼過去。",
    ),
  columnMissing: (is) =>
    words(
      `「${is.sheet}」缺少「${is.column}」欄`,
      "沒有這一欄",
      `欄標題「${is.column}」`,
      "請復原刪除的欄；無法復原的，請在新的活頁簿中貼上資料。",
    ),
  columnRenamed: (is) =>
    words(
      `「${is.column}」的欄標題被改動`,
      `「${is.read}」`,
      `「${is.column}」`,
      "暫時依原來的欄讀取。可一鍵還原欄標題。",
    ),
  columnMoved: (is) =>
    words(
      `「${is.column}」欄換了位置`,
      `現在在 ${is.now} 欄`,
      `原來在 ${is.was} 欄`,
      "資料仍依欄標題正確讀取；為了方便核對和列印，建議移回原處。",
    ),
  columnInserted: (is) =>
    words(
      `「${is.sheet}」多出「${is.column}」欄`,
      "制度裡沒有這一欄",
      "只有制度規定的欄",
      "這一欄不參與計分，可以保留；如果它取代了原來的欄，請改回來。",
    ),
  rowsMoved: (is) =>
    is.by > 0
      ? words(
          `「${is.sheet}」第 ${is.row} 列處插入了 ${is.by} 列`,
          is.read === "" ? "空白列" : `「${is.read}」`,
          "列數與產生時相同",
          "下方的內容已按新位置讀取，得分不受影響。不需要這些列時，取消保護後刪除即可。",
        )
      : words(
          `「${is.sheet}」第 ${is.row} 列處少了 ${-is.by} 列`,
          "列已刪除",
          "列數與產生時相同",
          "其餘內容已按新位置讀取。刪掉的列若有數值，請復原刪除；無法復原的，請從備份還原。",
        ),
  columnsMoved: (is) =>
    words(
      `「${is.sheet}」${is.column} 欄處${is.by > 0 ? `插入了 ${is.by} 欄` : `少了 ${-is.by} 欄`}`,
      is.by > 0 ? "多出的欄" : "欄已刪除",
      "欄數與產生時相同",
      is.by > 0
        ? "內容已按新位置讀取，得分不受影響；不需要時，取消保護後刪除即可。"
        : "請復原刪除；無法復原的，請從備份還原。",
    ),
  rowsBelowTable: (is) =>
    words(
      "表格下方還有資料",
      is.firstRow === is.lastRow ? `第 ${is.firstRow} 列` : `第 ${is.firstRow} 到 ${is.lastRow} 列`,
      "資料都在表格之內",
      `這 ${is.rows} 列在表格之外，沒有公式，也不計入。可一鍵把表格向下延伸。`,
    ),
  ledgerFull: (is) =>
    words(
      is.left === 0 ? `「${is.sheet}」已經記滿` : `「${is.sheet}」快記滿了`,
      is.left === 0 ? "沒有空列" : `還剩 ${is.left} 列空列`,
      "表格裡有空列可以繼續登記",
      "表格下方是鎖定的，請先一鍵加列，再繼續登記。",
    ),
  cellsLocked: (is) =>
    words(
      `「${is.sheet}」有要填的儲存格被鎖定`,
      `${is.range}，共 ${is.cells} 格（${named(is.columns)}）`,
      "要填的儲存格沒有鎖定，可以直接輸入",
      "多半是從別處連同格式貼上時把「鎖定」一起帶了進來。可一鍵解除鎖定；以後貼上請用「選擇性貼上 › 值」。",
    ),
};
