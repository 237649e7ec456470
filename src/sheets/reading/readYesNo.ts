import { languages } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import { halfWidth } from "../../domain/wording/halfWidth";

const choices = (pick: "yes" | "no"): string[] => languages.map((language) => texts(language).sheets.score[pick]);

const yes = new Set([...choices("yes"), "yes", "y", "true", "t", "1", "√", "✓", "✔", "☑", "对", "對", "有", "是的"]);
const no = new Set([
  ...choices("no"),
  "no",
  "n",
  "false",
  "f",
  "0",
  "×",
  "x",
  "✗",
  "✘",
  "☐",
  "错",
  "錯",
  "无",
  "無",
  "没有",
  "沒有",
  "不是",
]);

/** What a word in a yes/no cell most likely means; null where it could mean anything. */
export function readYesNo(read: CellValue): boolean | null {
  const word = halfWidth(String(read)).trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
