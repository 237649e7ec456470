import { largestNumber, smallestPositive } from "../../domain/places/numberBounds";

/** What a number must be, as it is told: any, of no more than a size, above 0, from something on, or between two. */
export type NumberRange =
  | { kind: "any" }
  | { kind: "size" }
  | { kind: "above" }
  | { kind: "from"; min: string }
  | { kind: "between"; min: string; max: string };

interface Limits {
  min: number;
  max: number;
}

/** How its limits are told; a number that is too large is told the size alone. Shares of one are told in percent. */
export function numberRange({ min, max }: Limits, isPercent: boolean, read = 0): NumberRange {
  const told = (limit: number): string => (isPercent ? `${limit * 100}%` : String(limit));
  if (Math.abs(read) > largestNumber && max === largestNumber) return { kind: "size" };
  if (max < largestNumber)
    return { kind: "between", min: min === smallestPositive ? told(0) : told(min), max: told(max) };
  if (min === smallestPositive) return { kind: "above" };
  return min > -largestNumber ? { kind: "from", min: told(min) } : { kind: "any" };
}
