import type { Input } from "../../domain/inputs/input";
import { plainWords } from "../../domain/wording/plainWords";
import { headingKind } from "./headingWords";
import { areNumbers, areWithin, type ColumnValues } from "./columnValues";
import type { ListColumn } from "./listColumns";
import { looseLabel, plainLabel, type PolicyTarget } from "./policyLabels";

/** A target of the policy that a heading names. */
export interface Match {
  target: PolicyTarget;
  /** 3 for its own words, 2 with those of its groups, 1 for the heart of them. */
  strength: 1 | 2 | 3;
}

/** What a heading calls its column: its own words, those with its groups, and of a bare 得分 the group alone. */
export function callings({ path, heading, kind }: ListColumn, itemText: string | null): string[][] {
  const own = path.at(-1) ?? "";
  const raw = heading.slice(heading.lastIndexOf("›") + 1);
  const isBare = kind === "mark" || headingKind(own.replace(/\d+$/, "")) === "mark";
  const group = itemText ?? path.at(-2) ?? null;
  const alone = isBare && group !== null ? [plainLabel(group)] : [plainWords(raw), plainWords(own)];
  const joined = path.slice(0, -1).map((_, nth) => plainWords(path.slice(nth).join("")));
  return [alone, joined];
}

/** Targets that a column is called by, those called most plainly. */
export function matchesOf([alone = [], joined = []]: string[][], targets: readonly PolicyTarget[]): Match[] {
  const exact = targets.filter((target) => alone.some((label) => target.exact.has(label)));
  if (exact.length > 0) return exact.map((target) => ({ target, strength: 3 }));
  const grouped = targets.filter((target) => joined.some((label) => target.exact.has(label)));
  if (grouped.length > 0) return grouped.map((target) => ({ target, strength: 2 }));
  const hearts = alone.filter((label) => label !== "").map(looseLabel);
  const loose = targets.filter((target) => hearts.some((label) => target.loose.has(label)));
  return loose.map((target) => ({ target, strength: 1 }));
}

const unitFamilies = [
  /^(?:次|次数|times)$/i,
  /^(?:天|日|days?)$/i,
  /^(?:小时|h|hours?)$/i,
  /^(?:分钟|mins?|minutes?)$/i,
  /^(?:秒|s|secs?|seconds?)$/i,
  /^(?:元|yuan|rmb)$/i,
  /^(?:%|百分比)$/,
  /^(?:分|points?)$/i,
];

/** Units that both name, and that differ. */
function unitsDiffer(unit: string | null, { input }: PolicyTarget): boolean {
  if (unit === null || input === null) return false;
  const own = input.kind === "percent" ? "%" : input.unit?.["zh-CN"];
  if (own === undefined) return false;
  const familyOf = (name: string): number => unitFamilies.findIndex((family) => family.test(name));
  return familyOf(unit) >= 0 && familyOf(own) >= 0 && familyOf(unit) !== familyOf(own);
}

/** Whether the values of a column can be what the policy asks for there. */
export function isPlausible(target: PolicyTarget, values: ColumnValues, { unit, full }: ListColumn): boolean {
  const { input, max, fulls } = target;
  if (unitsDiffer(unit, target)) return false;
  if (full !== null && !fulls.includes(full)) return false;
  if (input === null) return areNumbers(values) && values.percents === 0 && areWithin(values, 0, max);
  if (input.kind === "note") return values.filled === 0 || values.numbers.length < values.filled;
  if (input.kind === "yesNo") return values.yesNos >= 0.8 * values.filled;
  return isPlausibleNumber(input, target, values);
}

function isPlausibleNumber(input: Input, { min, max }: PolicyTarget, values: ColumnValues): boolean {
  if (values.times > 0 && values.times >= 0.6 * values.filled) return /秒|分钟|小时/.test(input.unit?.["zh-CN"] ?? "");
  if (!areNumbers(values) || !areWithin(values, min, max)) return false;
  if (values.percents > values.filled / 2 && input.kind !== "percent") return false;
  return input.kind !== "count" || areWhole(values);
}

const areWhole = ({ numbers }: ColumnValues): boolean =>
  numbers.filter(Number.isInteger).length >= 0.8 * numbers.length;
