import { round } from "../../domain/figures/rounding";
import { halfWidth } from "../../domain/wording/halfWidth";
import type { NumberKind } from "../../sheets/terms/policyRow";

/** Why a text is not the number it should be. */
export type NumberFault = "notNumber" | "notWhole" | "tooSmall" | "tooLarge";

type ReadNumber = { value: number } | { fault: NumberFault; bound: number };

const whole: ReadonlySet<NumberKind> = new Set<NumberKind>(["count", "day", "switch"]);

/** Rates are kept as 0.98 and written as 98 with a sign for percent. */
export const isPercentNumber = (kind: NumberKind): boolean => kind === "rate" || kind === "ratio";

/** A number as it is typed. */
export const numberText = (value: number, kind: NumberKind): string =>
  String(round(isPercentNumber(kind) ? value * 100 : value, 8));

const limits = (kind: NumberKind): { min: number; max: number } => {
  switch (kind) {
    case "number":
      return { min: -Infinity, max: Infinity };
    case "day":
      return { min: 1, max: 28 };
    case "switch":
      return { min: 0, max: 1 };
    case "rate":
      return { min: 0, max: 100 };
    case "points":
    case "factor":
    case "count":
    case "ratio":
    case "money":
    case "label":
      return { min: 0, max: Infinity };
  }
};

/** What was typed, full-width signs and a sign for percent included. */
export function readNumberText(text: string, kind: NumberKind): ReadNumber {
  const plain = halfWidth(text).replace(/[\s,%]/g, "");
  const typed = plain === "" ? NaN : Number(plain);
  if (!Number.isFinite(typed)) return { fault: "notNumber", bound: 0 };
  const { min, max } = limits(kind);
  if (typed < min) return { fault: "tooSmall", bound: min };
  if (typed > max) return { fault: "tooLarge", bound: max };
  if (whole.has(kind) && !Number.isInteger(typed)) return { fault: "notWhole", bound: 0 };
  return { value: isPercentNumber(kind) ? round(typed / 100, 10) : typed };
}
