import type { CellStyle } from "../../../sheets/kit/styles";
import { forEveryCell } from "../forEveryCell";
import { frame } from "./frame";
import { look } from "./look";

/** Gives one range its look, its number format and its lock; what a style does not name stays as it is. */
export function applyStyle(range: Excel.Range, address: string, style: CellStyle): void {
  look(range, style);
  if (style.numberFormat !== undefined) range.numberFormat = forEveryCell(style.numberFormat);
  if (style.isUnlocked !== undefined) range.format.protection.locked = !style.isUnlocked;
  if (style.border !== undefined) frame(range, address, style.border);
}
