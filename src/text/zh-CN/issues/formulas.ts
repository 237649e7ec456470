import type { FormulaIssue, OtherResult } from "../../../domain/issue/formulaIssue";
import { words, type WordsFor } from "../../form/issueWords";

const few = 5;

const listed = (cells: readonly string[]): string =>
  cells.length > few ? `${cells.slice(0, few).join("、")}等 ${cells.length} 格` : cells.join("、");

const shown = (value: string): string => (value === "" ? "空白" : value);

const change = ({ address, before, after }: OtherResult): string =>
  `${address} 由 ${shown(before)} 变为 ${shown(after)}`;

export const formulas: WordsFor<FormulaIssue> = {
  formulasOverwritten: (is) =>
    words(
      "有公式被改写，先要恢复",
      `${is.sheet}：${listed(is.addresses)}`,
      "加载项的公式",
      "请先在“准备”里按“修好公式”，再改公式的写法；这样不会盖掉没看过的内容。",
    ),
  resultsWouldDiffer: (is) =>
    words(
      "换一种公式后结果会不同，没有改动",
      `${is.sheet}：${listed(is.cells.map(change))}`,
      "改前改后逐格相同",
      "请先按“修好公式”让结果重新计算，再试一次；仍不相同时，请把详细信息发给维护人员。",
    ),
};
