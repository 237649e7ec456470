import type { FormulaSize } from "../../../domain/issue/setUpIssue";

/** What of a formula is more than Excel takes. */
export function formulaSize({ sheet, of, read }: FormulaSize & { sheet: string }): string {
  const sizes: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `of ${read} characters`,
    text: `with a text of ${read} characters`,
    levels: `nested ${read} levels deep`,
    arguments: `with a function of ${read} arguments`,
  };
  return `a formula ${sizes[of]} on “${sheet}”`;
}

export function formulaLimit({ of, limit }: FormulaSize): string {
  const limits: Readonly<Record<FormulaSize["of"], string>> = {
    letters: `${limit} characters`,
    text: `${limit} characters of a text in a formula`,
    levels: `${limit} levels`,
    arguments: `${limit} arguments`,
  };
  return `at most ${limits[of]}, as in Excel`;
}
