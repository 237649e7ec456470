import type { WrittenIssue } from "../../../domain/issue/writtenIssue";
import { words, type WordsFor } from "../../form/issueWords";

const resultNames = { total: "總分", grade: "等級", pay: "獎金", rank: "名次" } as const;

export const writtenResults: WordsFor<WrittenIssue> = {
  resultInTheWay: (is) =>
    words(
      `要寫結果的儲存格 ${is.address} 裡已有內容`,
      `「${is.read}」`,
      "空白儲存格",
      "沒有寫入任何內容。這一欄由公式計算的，不用寫入；是舊數字的，請先清空再寫。",
    ),
  resultWithoutColumn: (is) =>
    words(
      `表裡沒有指定放「${resultNames[is.result]}」的欄`,
      "沒有這樣的欄",
      "一個空白的結果欄",
      "沒有寫入任何內容。請在表裡加一欄標題，再在窗格裡指定為這項結果。",
    ),
  noRoomForResults: (is) =>
    words(
      `「${is.sheet}」的表格右邊放不下結果欄（${is.address}）`,
      "那裡已有內容、合併儲存格或隱藏欄，或加欄後會認錯人員",
      "表格右邊有空白的欄",
      "沒有寫入任何內容。請在表格右邊留出空白欄，或自己加一欄標題，再在窗格裡指定為這項結果。",
    ),
  formulaReadsOtherwise: (is) =>
    words(
      `公式讀不準 ${is.address} 裡的內容`,
      `「${is.read}」`,
      "一般數字",
      "沒有寫入任何內容。請先把這一欄改成一般數字（帶單位、全形、文字等級或百分比的都要改），或改為寫入數值。",
    ),
  formulaLacksColumn: (is, say) =>
    words(
      `「${resultNames[is.result]}」寫不成公式：表裡沒有「${say.input(is.input)}」欄`,
      "沒有這一欄",
      "制度要求的每項資料都有一欄",
      "沒有寫入任何內容。請加上這一欄並指定含義，或改為寫入數值。",
    ),
  noRowFormula: (is) =>
    words(
      `「${resultNames[is.result]}」寫不成這一列的公式`,
      {
        department: "計算時要用部門資料，它不在這張表裡",
        team: "計算時要用全組人員的資料",
        long: "公式超過了 Excel 允許的長度",
      }[is.why],
      "只用本列資料就能算出的結果",
      "沒有寫入任何內容。這項結果可以改為寫入數值。",
    ),
  tableFillsItself: (is) =>
    words(
      `「${is.sheet}」裡有 Excel 表格，會自動填滿公式`,
      "Excel 表格",
      "一般儲存格範圍",
      "沒有寫入任何內容。請改為寫入數值；需要公式的，先用「轉換為範圍」把它變成一般範圍。",
    ),
  formulaGaveOther: (is) =>
    words(
      `${is.address} 的公式算出的與制度不同`,
      `「${is.read}」`,
      `「${is.expected}」`,
      "公式已全部撤回，表裡沒有變化。請改為寫入數值，並把這件事告訴增益集的維護人員。",
    ),
  resultsDiffer: (is) =>
    words(
      `「${is.sheet}」裡有 ${is.cells} 格結果與制度算出的不同`,
      is.withoutResult === 0
        ? "表裡自己的總分、等級、獎金或名次"
        : `表裡自己的總分、等級、獎金或名次；其中 ${is.withoutResult} 格的人目前算不出結果`,
      "與審批表一致",
      "審批、考核表和面談都按制度算出的結果；表裡的結果請核對後改正，原因見「核對現有考核表」。",
    ),
};
