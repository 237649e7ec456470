import { comparedWith, usualLevel } from "../../domain/methods/usualLevel";
import type { Input } from "../../domain/inputs/input";
import type { CheckContext } from "./context";
import { isApart, middleOf } from "./farApart";
import { type Typing, typingsOf } from "./typings";

/** So near to what is usual a number must come in the policy's unit for the other unit to be believed. */
const near = 5;

/** What the policy compares an input with, and the input that is, if it is one. */
interface Compared {
  level: number;
  other: Input | null;
}

/** For the middle of everybody for whom that can be said; one slip must not speak for the others. */
export function comparedLevel({ scheme, rows }: CheckContext, { id }: Input): Compared | null {
  for (const item of scheme.items) {
    const levels = rows.map(({ inputs }) => usualLevel(item, id, inputs) ?? 0).filter((level) => level > 0);
    if (levels.length === 0) continue;
    const other = scheme.inputs.find((input) => input.id === comparedWith(item, id)) ?? null;
    return { level: middleOf(levels), other };
  }
  return null;
}

/** The unit that a number far from its level was typed in, unless what it is compared with is more likely the slip. */
export function likelySlip(input: Input, value: number, { level, other }: Compared): Typing | undefined {
  if (!isApart(value, level)) return undefined;
  const typing = nearest(typingsOf(input), value, level);
  const rival = other && nearest(typingsOf(other), level, value);
  if (!typing || !rival) return typing;
  return far(level * rival.factor, value) < far(value * typing.factor, level) ? undefined : typing;
}

/** Of the units in which the number comes near to what is usual the one in which it comes nearest. */
export function nearest(typings: readonly Typing[], value: number, usual: number): Typing | undefined {
  const distance = ({ factor }: Typing): number => far(value * factor, usual);
  return typings
    .filter((typing) => distance(typing) <= Math.log(near) && (typing.as !== "clock" || isClock(value)))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether one number is nearer to what is usual than another. */
export const isNearer = (one: number, other: number, usual: number): boolean => far(one, usual) < far(other, usual);

/** How many times the one is the other, either way. */
const far = (value: number, usual: number): number => Math.abs(Math.log(value / usual));

/** 26:30 is a day and two and a half hours to Excel: beyond a day only whole minutes, and no more than sixty hours. */
export const isClock = (days: number): boolean =>
  days < 1 || (days < 2.5 && Math.abs(days * 1440 - Math.round(days * 1440)) < 1e-6);
