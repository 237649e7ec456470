import { settled } from "../figures/typed";
import type { Band } from "../scheme/scheme";
import { highestReached } from "../figures/steps";

/** The band a total falls into: 90 exactly is in the band from 90, and a total below 0 is in the lowest. */
export const bandOf = (bands: readonly Band[], total: number): Band => highestReached(bands, Math.max(0, total)).step;

/** How many points are missing to the next grade, null in the highest. */
export function nextGrade(bands: readonly Band[], total: number): { grade: string; missing: number } | null {
  const { next } = highestReached(bands, Math.max(0, total));
  return next === null ? null : { grade: next.grade, missing: settled(next.from - total) };
}
