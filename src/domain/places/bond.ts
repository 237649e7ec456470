import type { PolicyIssue } from "../issue/policyIssue";
import { round } from "../figures/rounding";
import { sumOf } from "../figures/sum";
import { settled } from "../figures/typed";
import type { NumberAt } from "./policyNumbers";

/** A number of the policy by its path, or one that stands in no policy. */
export type Figure = string | number;

/** What must hold between numbers of a policy. */
export type Check =
  | { kind: "above"; high: Figure; low: Figure }
  | { kind: "notAbove"; low: Figure; high: Figure }
  | { kind: "equal"; one: Figure; other: Figure }
  /** They add up to this, and count for no more than the cap. */
  | { kind: "sum"; of: readonly string[]; cap?: string | undefined; to: Figure }
  /** The largest of them times the factor comes to this. */
  | { kind: "best"; of: readonly string[]; factor: string; to: Figure }
  /** One at least is not 0. */
  | { kind: "some"; of: readonly string[] }
  /** Exactly one is not 0. */
  | { kind: "one"; of: readonly string[] };

/** What must hold, what to tell while it does not, and how it is put right. */
export interface Bond {
  check: Check;
  /** Looked at only while this holds, so that one fault is told once. */
  given?: Check;
  issue: PolicyIssue;
  /** The numbers that put it right without guessing; null where only a person can say. */
  fix: () => readonly NumberAt[] | null;
}

/** Points are never shown with more; a factor of a third cannot be typed to the last digit. */
export const pointsPlaces = 4;

/** Whether it holds for these numbers. */
export function isMet(check: Check, numberAt: (path: string) => number): boolean {
  const of = (figure: Figure): number => (typeof figure === "number" ? figure : numberAt(figure));
  switch (check.kind) {
    case "above":
      return of(check.high) > of(check.low);
    case "notAbove":
      return of(check.low) <= of(check.high);
    case "equal":
      return of(check.one) === of(check.other);
    case "sum":
      return (
        Math.min(settled(sumOf(check.of, numberAt)), check.cap === undefined ? Infinity : numberAt(check.cap)) ===
        of(check.to)
      );
    case "best":
      return round(Math.max(...check.of.map(numberAt)) * numberAt(check.factor), pointsPlaces) === of(check.to);
    case "some":
      return check.of.some((path) => numberAt(path) !== 0);
    case "one":
      return check.of.filter((path) => numberAt(path) !== 0).length === 1;
  }
}

/** Every number of the policy that a check looks at. */
export function pathsOf(check: Check): string[] {
  switch (check.kind) {
    case "above":
    case "notAbove":
      return paths(check.high, check.low);
    case "equal":
      return paths(check.one, check.other);
    case "sum":
      return paths(...check.of, check.to, check.cap ?? 0);
    case "best":
      return paths(...check.of, check.factor, check.to);
    case "some":
    case "one":
      return [...check.of];
  }
}

const paths = (...figures: readonly Figure[]): string[] => figures.filter((figure) => typeof figure === "string");
