import type { FormulaSize } from "../../../domain/issue/setUpIssue";

/** 公式超出 Excel 的哪一項限制。 */
export function formulaSize({ sheet, of, read }: FormulaSize & { sheet: string }): string {
  const sizes: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `${read} 個字元`,
    text: `含 ${read} 個字元的文字`,
    levels: `巢狀 ${read} 層`,
    arguments: `函數有 ${read} 個引數`,
  };
  return `「${sheet}」有一個公式${of === "letters" ? "長" : ""}${sizes[of]}`;
}

export function formulaLimit({ of, limit }: FormulaSize): string {
  const limits: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `公式最多 ${limit} 個字元`,
    text: `公式裡的文字最多 ${limit} 個字元`,
    levels: `巢狀最多 ${limit} 層`,
    arguments: `函數最多 ${limit} 個引數`,
  };
  return `Excel 的${limits[of]}`;
}
