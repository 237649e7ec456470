import type { FormulaSize } from "../../../domain/issue/setUpIssue";

/** 公式超出 Excel 的哪一项限制。 */
export function formulaSize({ sheet, of, read }: FormulaSize & { sheet: string }): string {
  const sizes: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `${read} 个字符`,
    text: `含 ${read} 个字符的文字`,
    levels: `嵌套 ${read} 层`,
    arguments: `函数有 ${read} 个参数`,
  };
  return `“${sheet}”有一个公式${of === "letters" ? "长" : ""}${sizes[of]}`;
}

export function formulaLimit({ of, limit }: FormulaSize): string {
  const limits: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `公式最多 ${limit} 个字符`,
    text: `公式里的文字最多 ${limit} 个字符`,
    levels: `最多嵌套 ${limit} 层`,
    arguments: `函数最多 ${limit} 个参数`,
  };
  return `Excel 的${limits[of]}`;
}
