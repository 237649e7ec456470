import { readsInput, usualLevel } from "../../domain/methods/usualLevel";
import { round } from "../../domain/figures/rounding";
import type { Input } from "../../domain/inputs/input";
import type { OtherUnit } from "../../domain/issue/issue";
import { limitsOf } from "../../domain/scheme/limits";
import type { CheckContext } from "./context";
import { isApart, middleOf } from "./farApart";
import { type TypedAmount, typedAmounts } from "./typedAmounts";

/** A unit that a number was perhaps typed in, and what it is multiplied by to be in the policy's unit. */
interface Typing {
  as: OtherUnit;
  factor: number;
}

const secondsOfDay = 86_400;

interface Unit {
  called: readonly string[];
  typings: readonly Typing[];
}

/** Excel keeps a time of day as a part of the day; 0:38 typed for 38 seconds is 38 minutes to it. */
const times: readonly Unit[] = [
  {
    called: ["秒", "秒钟", "秒鐘", "s", "sec", "second", "seconds"],
    typings: [
      { as: "clock", factor: secondsOfDay },
      { as: "clock", factor: 1440 },
      { as: "minutes", factor: 60 },
    ],
  },
  {
    called: ["分钟", "分鐘", "min", "minute", "minutes"],
    typings: [
      { as: "clock", factor: 1440 },
      { as: "clock", factor: 24 },
      { as: "seconds", factor: 1 / 60 },
    ],
  },
  {
    called: ["小时", "小時", "h", "hour", "hours"],
    typings: [{ as: "clock", factor: 24 }],
  },
];

const asFraction: readonly Typing[] = [{ as: "fraction", factor: 100 }];
const inThousands: readonly Typing[] = [
  { as: "thousands", factor: 1000 },
  { as: "tenThousands", factor: 10_000 },
];

function typingsOf({ kind, unit }: Input): readonly Typing[] {
  if (kind === "percent") return asFraction;
  const names = Object.values(unit ?? {});
  const timed = times.find(({ called }) => names.some((name) => called.includes(name)));
  if (kind === "quantity" || kind === "count") return timed?.typings ?? (kind === "count" ? [] : inThousands);
  return kind === "money" ? inThousands : [];
}

/** So near to what is usual a number must come in the policy's unit for the other unit to be believed. */
const near = 5;
/** So many people say more of a column than their own slips. */
const aColumn = 3;
/** Percentages that the policy compares with nothing may be small, but hardly all of them as small as this. */
const hardlyPercent = 0.2;

export interface TypedOtherwise extends TypedAmount {
  as: OtherUnit;
  /** In the policy's unit. */
  inUnit: number;
}

/** Numbers of a person's input that were most likely typed in another unit: a whole column, or one cell unlike the others. */
export function typedOtherwise(context: CheckContext, input: Input): TypedOtherwise[] {
  const all = typedAmounts(context, input.id).filter(({ value }) => value > 0);
  const typings = typingsOf(input);
  if (typings.length === 0 || all.length === 0) return [];
  return wholeColumn(context, input, all, typings) ?? singleCells(context, input, all, typings);
}

function wholeColumn(
  context: CheckContext,
  input: Input,
  all: readonly TypedAmount[],
  typings: readonly Typing[],
): TypedOtherwise[] | null {
  if (all.length < aColumn) return null;
  const level = levelOf(context, input);
  if (level === null) return isHardlyPercent(context, input, all) ? typedAs(context, input, all, typings[0]) : null;
  if (!all.every(({ value }) => isApart(value, level))) return null;
  return typedAs(context, input, all, nearest(typings, middleOf(all.map(({ value }) => value)), level));
}

const isHardlyPercent = ({ scheme }: CheckContext, { id, kind }: Input, all: readonly TypedAmount[]): boolean =>
  kind === "percent" &&
  all.every(({ value }) => value < hardlyPercent) &&
  scheme.items.some((item) => item.full > 0 && readsInput(item, id));

function singleCells(
  context: CheckContext,
  input: Input,
  all: readonly TypedAmount[],
  typings: readonly Typing[],
): TypedOtherwise[] {
  if (all.length < aColumn) return [];
  const usual = middleOf(all.map(({ value }) => value));
  return all
    .filter(({ value }) => isApart(value, usual))
    .flatMap((one) => typedAs(context, input, [one], nearest(typings, one.value, usual)));
}

/** Of the units in which the number comes near to what is usual the one in which it comes nearest. */
function nearest(typings: readonly Typing[], value: number, usual: number): Typing | undefined {
  const distance = ({ factor }: Typing): number => Math.abs(Math.log((value * factor) / usual));
  return typings.filter((typing) => distance(typing) <= Math.log(near)).sort((a, b) => distance(a) - distance(b))[0];
}

function typedAs(
  { scheme }: CheckContext,
  input: Input,
  all: readonly TypedAmount[],
  typing: Typing | undefined,
): TypedOtherwise[] {
  if (typing === undefined) return [];
  const { min, max } = limitsOf(scheme, input);
  return all
    .map((one) => ({ ...one, as: typing.as, inUnit: inUnit(one.value, typing, input) }))
    .filter((one) => one.inUnit >= min && one.inUnit <= max && (typing.as !== "clock" || one.value < 1));
}

/** Of a time the seconds are whole; a part of a day has no end of decimals. */
function inUnit(value: number, { as, factor }: Typing, { kind }: Input): number {
  const exact = as === "clock" ? Math.round(value * secondsOfDay) / secondsOfDay : value;
  return round(exact * factor, kind === "count" ? 0 : 6);
}

/** What the policy compares the input with, for the first person for whom that can be said. */
function levelOf({ scheme, rows }: CheckContext, { id }: Input): number | null {
  for (const item of scheme.items.filter((one) => readsInput(one, id)))
    for (const { inputs } of rows) {
      const level = usualLevel(item, id, inputs);
      if (level !== null && level > 0) return level;
    }
  return null;
}
