import { wordKey } from "../../domain/people/identity";
import { digitsTest, plainWord } from "../terms/identity";
import type { CellValue } from "../kit/plan";

/** The only unit an entry may carry; any other may change the number. */
const unit = "次";
const most = 15;

/** How often it happened: once where nothing was typed; null where it is no count. */
export function timesIn(read: CellValue): number | null {
  if (read === "") return 1;
  if (typeof read === "number") return Number.isInteger(read) && read >= 1 ? read : null;
  const typed = wordKey(String(read)).replace(/次$/, "");
  return /^\d+$/.test(typed) && typed.length <= most && Number(typed) >= 1 ? Number(typed) : null;
}

/** What was typed without its unit, for a formula. */
export const timesTextFormula = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(${plainWord(cell)}&"|","${unit}|",""),"|","")`;

/** How often it happened, in a formula, of a cell and the text in it without its unit; `otherwise` where it is no count. */
export function timesFormula(cell: string, typed: string, otherwise: string): string {
  const text = `IF(${digitsTest(typed)},IF(VALUE(${typed})>=1,VALUE(${typed}),${otherwise}),${otherwise})`;
  const number = `IF(AND(${cell}>=1,INT(${cell})=${cell}),${cell},${otherwise})`;
  return `IF(LEN(${cell})=0,1,IF(ISNUMBER(${cell}),${number},${text}))`;
}
