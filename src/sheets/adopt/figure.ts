import { halfWidth } from "../../domain/wording/halfWidth";
import { settled } from "../../domain/figures/typed";
import type { CellValue } from "../kit/plan";
import { readAmount, isTimeText } from "../records/readAmount";
import { readNumber } from "../reading/readNumber";

/** What a cell of somebody's own table says. */
export type CellFigure =
  | { kind: "blank" }
  /** A percent is kept as it is shown: 95 for 95%. */
  | { kind: "number"; value: number; unit: string; isPercent: boolean; isText: boolean }
  /** A length of time, in seconds. */
  | { kind: "time"; seconds: number }
  | { kind: "words"; text: string };

/** Ways of writing that there is nothing to write. */
const nothing = /^(?:[-—–―─_/\\]+|无|無|n\/?a|nil|none|空|未填|未评|\/)$/i;

const isPercentFormat = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ""));
const isTimeFormat = (format: string): boolean =>
  /^(?:\[h{1,2}\]|h{1,2}):mm(?::ss)?(?:;@)?$|^mm:ss$/i.test(format.replace(/^\[\$[^\]]*\]/, ""));

const secondsOfDay = 86_400;

/** Reads a cell as people write: 95% and 0.95 under a percent format, "10分", ９, "--" for nothing. */
export function figureIn(value: CellValue, format: string): CellFigure {
  if (typeof value === "number") return numberFigure(value, format);
  const text = String(value).trim();
  if (text === "" || nothing.test(halfWidth(text).trim())) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "words", text: value ? "TRUE" : "FALSE" };
  const typed = readNumber(text);
  if (typed !== null)
    return { kind: "number", value: typed.value, unit: typed.unit, isPercent: typed.isPercent, isText: true };
  const days = isTimeText(text) ? readAmount(text, "days") : null;
  if (days !== null) return { kind: "time", seconds: settled(days * secondsOfDay) };
  return { kind: "words", text };
}

function numberFigure(value: number, format: string): CellFigure {
  if (isPercentFormat(format))
    return { kind: "number", value: settled(value * 100), unit: "", isPercent: true, isText: false };
  if (isTimeFormat(format)) return { kind: "time", seconds: settled(value * secondsOfDay) };
  return { kind: "number", value: settled(value), unit: "", isPercent: false, isText: false };
}
