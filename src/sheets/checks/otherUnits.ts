import { readsInput } from "../../domain/methods/usualLevel";
import { round } from "../../domain/figures/rounding";
import type { Input } from "../../domain/inputs/input";
import type { OtherUnit } from "../../domain/issue/issue";
import { limitsOf } from "../../domain/scheme/limits";
import type { InputCell } from "../reading/rows";
import type { CheckContext } from "./context";
import { isApart, middleOf } from "./farApart";
import { type TypedAmount, typedAmounts } from "./typedAmounts";
import { comparedLevel, isClock, isNearer, likelySlip, nearest } from "./levels";
import { secondsOfDay, type Typing, typingsOf } from "./typings";

/** So many people say more of a column than their own slips. */
const aColumn = 3;
/** Percentages that the policy compares with nothing may be small, but hardly all of them as small as this. */
const hardlyPercent = 0.2;
/** No pay is reckoned from so few yuan; in thousands or tens of thousands such numbers are usual. */
const hardlyBase = 100;
const usualBase = 1000;

/** What is told of a number typed in another unit. */
export interface Otherwise {
  as: OtherUnit;
  /** In the policy's unit. */
  inUnit: number;
}

interface Amount {
  cell: InputCell;
  value: number;
}

/** Numbers of a person's input that were most likely typed in another unit: a whole column, or one cell unlike the others. */
export function typedOtherwise(context: CheckContext, input: Input): (TypedAmount & Otherwise)[] {
  const all = typedAmounts(context, input.id).filter(({ value }) => value > 0);
  const typings = typingsOf(input);
  if (typings.length === 0 || all.length < aColumn) return [];
  return wholeColumn(context, input, all, typings) ?? singleCells(context, input, all, typings);
}

/** A figure of the department, by what the people have who are compared with it. */
export function departmentOtherwise(context: CheckContext, input: Input): (Amount & Otherwise)[] {
  const cell = context.department.get(input.id);
  const compared = comparedLevel(context, input);
  if (typeof cell?.value !== "number" || cell.value <= 0 || compared === null) return [];
  return typedAs(context, input, [{ cell, value: cell.value }], likelySlip(input, cell.value, compared));
}

/** Where the column as a whole is far from what it is compared with, those that come nearer in the other unit. */
function wholeColumn(
  context: CheckContext,
  input: Input,
  all: readonly TypedAmount[],
  typings: readonly Typing[],
): (TypedAmount & Otherwise)[] | null {
  const compared = comparedLevel(context, input);
  const usual = middleOf(all.map(({ value }) => value));
  if (isHardlyBase(context, input, all))
    return typedAs(
      context,
      input,
      all,
      typings.find(({ factor }) => usual * factor >= usualBase),
    );
  if (compared === null) return isHardlyPercent(context, input, all) ? typedAs(context, input, all, typings[0]) : null;
  if (!isApart(usual, compared.level)) return null;
  const typing = likelySlip(input, usual, compared);
  const nearer = all.filter(({ value }) => typing && isNearer(value * typing.factor, value, compared.level));
  return typedAs(context, input, nearer, typing);
}

const isHardlyPercent = ({ scheme }: CheckContext, { id, kind }: Input, all: readonly TypedAmount[]): boolean =>
  kind === "percent" &&
  all.every(({ value }) => value < hardlyPercent) &&
  scheme.items.some((item) => item.full > 0 && readsInput(item, id));

/** What pay is a multiple of is compared with nothing, so only its size tells. */
const isHardlyBase = ({ scheme: { payout } }: CheckContext, { id }: Input, all: readonly TypedAmount[]): boolean =>
  payout.kind === "timesBase" && payout.base === id && all.every(({ value }) => value < hardlyBase);

function singleCells(
  context: CheckContext,
  input: Input,
  all: readonly TypedAmount[],
  typings: readonly Typing[],
): (TypedAmount & Otherwise)[] {
  const usual = middleOf(all.map(({ value }) => value));
  return all
    .filter(({ value }) => isApart(value, usual))
    .flatMap((one) => typedAs(context, input, [one], nearest(typings, one.value, usual)));
}

function typedAs<One extends Amount>(
  { scheme }: CheckContext,
  input: Input,
  all: readonly One[],
  typing: Typing | undefined,
): (One & Otherwise)[] {
  if (typing === undefined) return [];
  const { min, max } = limitsOf(scheme, input);
  return all
    .map((one) => ({ ...one, as: typing.as, inUnit: inUnit(one.value, typing, input) }))
    .filter((one) => one.inUnit >= min && one.inUnit <= max && (typing.as !== "clock" || isClock(one.value)));
}

/** Of a time the seconds are whole; a part of a day has no end of decimals. */
function inUnit(value: number, { as, factor }: Typing, { kind }: Input): number {
  const exact = as === "clock" ? Math.round(value * secondsOfDay) / secondsOfDay : value;
  return round(exact * factor, kind === "count" ? 0 : 6);
}
