import type { Input } from "../../domain/inputs/input";
import { settled } from "../../domain/figures/typed";
import type { MappedCell, OddWriting } from "../book/theirTable";
import type { CellValue } from "../kit/plan";
import { readYesNo } from "../reading/readYesNo";
import type { CellFigure } from "./figure";

type ReadValue = Pick<MappedCell, "value" | "writing">;

/** How the cells of a column are to be read. */
export interface ColumnReading {
  input: Input;
  /** Percents are written as parts of 1: 0.95 for 95%. */
  isFraction: boolean;
  words: Readonly<Record<string, number>>;
  yes: string;
  no: string;
}

const plain = (value: CellValue, writing: OddWriting | null = null): ReadValue => ({ value, writing });

const plainUnits =
  /^(?:|分|次|天|日|个|個|人|件|条|條|通|封|笔|筆|位|名|元|户|級|级|星|小时|小時|分钟|分鐘|秒|points?|times|days|calls)$/i;

/** Reads a cell of the user's for an input of the policy. */
export function inputValue(figure: CellFigure, typed: CellValue, reading: ColumnReading): ReadValue {
  const { input } = reading;
  if (figure.kind === "blank") return plain("");
  if (input.kind === "note") return plain(typed);
  if (input.kind === "yesNo") return plain(yesNoValue(typed, reading));
  if (figure.kind === "time") return plain(timeValue(figure.seconds, input) ?? String(typed));
  if (figure.kind === "words") return plain(reading.words[figure.text] ?? typed);
  return numberValue(figure, typed, reading);
}

function yesNoValue(typed: CellValue, { yes, no }: ColumnReading): CellValue {
  const read = readYesNo(typed);
  return read === null ? typed : read ? yes : no;
}

/** A length of time in the unit of the policy; null where it measures something else. */
function timeValue(seconds: number, { unit }: Input): number | null {
  const length = { 秒: 1, 分钟: 60, 小时: 3600 }[unit?.["zh-CN"] ?? ""];
  return length === undefined ? null : settled(seconds / length);
}

type NumberFigure = Extract<CellFigure, { kind: "number" }>;

function numberValue(figure: NumberFigure, typed: CellValue, { input, isFraction }: ColumnReading): ReadValue {
  const { value, unit, isPercent, isText } = figure;
  if (isPercent) return percentValue(figure, typed, input);
  if (!isText)
    return input.kind === "percent" && isFraction ? plain(settled(value * 100), "rateForPercent") : plain(value);
  if (!plainUnits.test(unit) || isOtherUnit(unit, input)) return plain(typed);
  const text = String(typed);
  const writing = unit !== "" ? "unitTyped" : /[０-９．]/.test(text) ? "fullWidthDigits" : "numberAsText";
  return plain(value, writing);
}

/** A percent of something else than a percent is left for the check. */
function percentValue({ value, isText }: NumberFigure, typed: CellValue, { kind }: Input): ReadValue {
  if (kind === "percent") return plain(value);
  return plain(isText ? typed : `${value}%`);
}

/** 95分钟 are no 95 hours. */
function isOtherUnit(unit: string, input: Input): boolean {
  const own = input.unit?.["zh-CN"] ?? "";
  const lengths = /^(?:小时|小時|分钟|分鐘|秒|天|日)$/;
  return lengths.test(unit) && own !== "" && unit !== own && !(/^[天日]$/.test(unit) && own === "天");
}
