import type { CellValue } from "../kit/plan";

/** What a criterion of COUNTIFS holds for the same: letter case does not matter, and a text of digits equals the number. */
export function criterionKey(value: CellValue): string {
  const text = String(value).toLowerCase();
  return /^\d{1,15}$/.test(text) ? String(Number(text)) : text;
}
