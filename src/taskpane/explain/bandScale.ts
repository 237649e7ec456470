import type { Scheme } from "../../domain/scheme/scheme";
import { highestTotal } from "../../domain/totals/totalRule";

/** One grade on the scale; `at` is where the total stands inside it, from 0 to 1, and null in the other grades. */
interface ScaleStep {
  grade: string;
  from: number;
  at: number | null;
}

/** The grades side by side in equal widths with the total marked in its own, so that both edges can be read off. */
export function bandScale(scheme: Scheme, total: number): readonly ScaleStep[] {
  const { bands } = scheme;
  const highest = highestTotal(scheme);
  return bands.map(({ grade, from }, index) => {
    const to = bands[index + 1]?.from ?? Infinity;
    const isHere = (total >= from || index === 0) && total < to;
    return { grade, from, at: isHere ? share(total - from, Math.min(to, highest) - from) : null };
  });
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.max(0, Math.min(part / whole, 1)) : 1);
