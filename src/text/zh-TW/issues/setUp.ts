import type { DifferentCell, SetUpIssue, SheetPart } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

const parts: Readonly<Record<SheetPart, string>> = {
  looks: "儲存格格式",
  lines: "框線",
  sizes: "列高、欄寬和合併",
  entryRules: "資料驗證和輸入提示",
  colours: "條件式格式",
  charts: "圖表",
  links: "超連結",
  window: "索引標籤、格線和凍結窗格",
  print: "列印設定",
  opened: "開啟的位置",
};

const few = 3;

const listed = (names: readonly string[]): string =>
  names.length > few ? `${names.slice(0, few).join("、")}等 ${names.length} 張工作表` : names.join("、");

const cell = ({ address, written, read }: DifferentCell): string => `${address} 寫入「${written}」，讀回「${read}」`;

/** Excel's own names for what it refused. */
const member = ({ place, excelCode }: { place: string; excelCode: string }): string =>
  place === "" ? excelCode : `${place}，${excelCode}`;

export const setUp: WordsFor<SetUpIssue> = {
  notSetUp: (is) =>
    words(
      "以下版面設定被 Excel 拒絕",
      `${listed(is.sheets)} › ${parts[is.part]}（${member(is)}）`,
      "與設計的版面一致",
      "資料、公式和保護都完整，可以正常使用；有需要的話可以在 Excel 裡自行設定。",
    ),
  doneInSteps: (is) =>
    words("Excel 起初沒有接受，已分步做好", member(is), "一次做好", "工作表都已完整，不必再做什麼。"),
  formulaTooLong: (is) =>
    words(
      "制度裡的名稱太長或太多，公式放不下",
      formulaSize(is),
      formulaLimit(is),
      "請改短輸入項的簡稱，或減少輸入項，然後再試。",
    ),
  readBackDiffers: (is) =>
    words(
      "讀回與寫入不一致",
      `${is.sheet}：${cell(is.cells[0])}${is.cells.length > 1 ? `，共 ${is.cells.length} 格` : ""}`,
      "儲存格裡就是寫入的內容",
      "請核對這些儲存格；如果內容不對，請重新產生這些工作表，並把詳細資訊寄給維護人員。",
    ),
};
