import { settled } from "../../domain/figures/typed";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { Language } from "../../domain/wording/localText";
import type { Input } from "../../domain/inputs/input";
import { texts } from "../../text/texts";
import type { CellValue } from "../kit/plan";
import { type TypedNumber, readNumber } from "./readNumber";
import { readYesNo } from "./readYesNo";

/** The value of an input cell, or what is wrong with how it was typed and what it should be replaced by, where that is safe. */
export interface CellReading {
  value: number | boolean | null;
  issue: CellIssue | InputIssue | null;
  to: CellValue | null;
}

const fine = (value: number | boolean | null): CellReading => ({ value, issue: null, to: null });
const wrong = (issue: CellIssue | InputIssue, to: CellValue | null = null): CellReading => ({ value: null, issue, to });

const isError = (text: string): boolean => /^#[A-Z0-9/_]+[!?]?$/.test(text);

/** Units that say nothing but what the column says already; anything else may change the number (左右). */
const plainUnits = new Set(
  "分,次,天,日,个,個,人,件,条,條,通,封,笔,筆,位,名,元,times,days,points,calls,mails,lines".split(","),
);

const isPlainUnit = (unit: string, input: Input): boolean =>
  plainUnits.has(unit.toLowerCase()) || Object.values(input.unit ?? {}).includes(unit.toLowerCase());

/** Words for so many times the number. */
const multiples: Readonly<Record<string, number>> = { 千: 1000, k: 1000, 万: 10_000, 萬: 10_000, w: 10_000 };

/** "0.3万" of yuan or calls is 3000; not where the policy itself counts in thousands or tens of thousands. */
function multiplied({ value, unit }: TypedNumber, { kind, unit: own }: Input): number | null {
  const factor = multiples[unit.toLowerCase().replace(/元$/, "")];
  const isCountedInOnes =
    ["money", "quantity", "count"].includes(kind) && !/[千万萬]/.test(Object.values(own ?? {}).join());
  return factor === undefined || !isCountedInOnes ? null : settled(value * factor);
}

/** Ways of writing that nothing happened. */
const nothing = new Set(["无", "無", "没有", "沒有", "-", "—", "/", "none", "nil", "○"]);

function readText(text: string, input: Input): CellReading {
  const { id, whenBlank } = input;
  if (isError(text)) return wrong({ code: "cellError", input: id, read: text });
  const typed = readNumber(text);
  if (typed !== null && (typed.unit === "" || isPlainUnit(typed.unit, input))) return readTyped(text, typed, input);
  const value = typed && multiplied(typed, input);
  if (value !== null) return wrong({ code: "unitTyped", input: id, read: text, value }, value);
  const word = text.trim().toLowerCase();
  const to = word === "" ? "" : whenBlank === "zero" && nothing.has(word) ? 0 : null;
  return wrong({ code: "notANumber", input: id, read: text }, to);
}

function readTyped(text: string, { value, unit, isPercent, isFullWidth }: TypedNumber, { id }: Input): CellReading {
  if (isPercent) return wrong({ code: "percentForNumber", input: id, read: text });
  const code = unit !== "" ? "unitTyped" : isFullWidth ? "fullWidthDigits" : "numberAsText";
  return wrong({ code, input: id, read: text, value }, value);
}

function readChoice(read: CellValue, input: Input, language: Language): CellReading {
  const { yes, no } = texts(language).sheets.score;
  if (read === yes || read === no) return fine(read === yes);
  if (typeof read === "string" && isError(read)) return wrong({ code: "cellError", input: input.id, read });
  const value = readYesNo(read);
  if (value === null) return wrong({ code: "notYesNo", input: input.id, read: String(read) });
  return wrong({ code: "oddYesNo", input: input.id, read: String(read), value }, value ? yes : no);
}

/** Reads what was typed for an input; the policy's limits are checked later, on values alone. */
export function readCell(read: CellValue, input: Input, language: Language): CellReading {
  if (input.kind === "note" || read === "") return fine(null);
  if (input.kind === "yesNo") return readChoice(read, input, language);
  if (typeof read === "number") return fine(settled(read));
  if (typeof read === "boolean")
    return wrong({ code: "notANumber", input: input.id, read: String(read).toUpperCase() });
  return readText(read, input);
}
