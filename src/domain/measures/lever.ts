import type { LocalText } from "../wording/localText";

/** What a person can do better or leave undone; what it is measured against (a target, a whole, a period before) is none. */
export interface Lever {
  /** Inputs that count together: the marks several raters give for one thing. */
  inputs: readonly string[];
  /** Which way is good; of some things more may be good up to a point and bad beyond. */
  best: "more" | "less" | "between";
  /** A step that way may be worth less than the one before it. */
  isUneven?: true;
  /** The department's total that contains it and rises with it. */
  within?: string;
  /** The rate it is the upper part of; without a name of its own it goes by that of the item. */
  rate?: { denominator: string; name?: LocalText };
}

/** The same things where less of what is measured by them is better. */
export const turned = (levers: readonly Lever[]): Lever[] =>
  levers.map((lever) => ({
    ...lever,
    best: lever.best === "between" ? "between" : lever.best === "more" ? "less" : "more",
  }));
