import type { FormulaIssue, OtherResult } from "../../../domain/issue/formulaIssue";
import { words, type WordsFor } from "../../form/issueWords";

const few = 5;

const listed = (cells: readonly string[]): string =>
  cells.length > few ? `${cells.slice(0, few).join("、")}等 ${cells.length} 格` : cells.join("、");

const shown = (value: string): string => (value === "" ? "空白" : value);

const change = ({ address, before, after }: OtherResult): string =>
  `${address} 由 ${shown(before)} 變為 ${shown(after)}`;

export const formulas: WordsFor<FormulaIssue> = {
  formulasOverwritten: (is) =>
    words(
      "有公式被改寫，先要還原",
      `${is.sheet}：${listed(is.addresses)}`,
      "增益集的公式",
      "請先在「準備」裡按「修好公式」，再改公式的寫法；這樣不會蓋掉沒看過的內容。",
    ),
  resultsWouldDiffer: (is) =>
    words(
      "換一種公式後結果會不同，沒有改動",
      `${is.sheet}：${listed(is.cells.map(change))}`,
      "改前改後逐格相同",
      "請先按「修好公式」讓結果重新計算，再試一次；仍不相同時，請把詳細資訊傳給維護人員。",
    ),
};
