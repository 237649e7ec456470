import { settled } from "../figures/typed";
import type { PolicyIssue } from "../issue/policyIssue";
import type { NumberLimits } from "./numberLimits";

/** Why something cannot be the number of the policy at this place; null where it can. Every door asks here, of the number as it counts. */
export function numberIssue(path: string, typed: unknown, limits: NumberLimits): PolicyIssue | null {
  if (typed === undefined || typed === null || typed === "") return { code: "policyMissing", path };
  if (typeof typed !== "number") return { code: "policyNotANumber", path, read: excerptOf(typed) };
  const read = settled(typed);
  if (isAllowed(read, limits)) return null;
  if (isShare(limits)) return { code: "thresholdNotARate", path, read };
  if (read < 0 && limits.min === 0) return { code: "policyNegative", path, read };
  return { code: "policyOutOfRange", path, read, ...limits };
}

const unreadable: ReadonlySet<string> = new Set<PolicyIssue["code"]>([
  "policyMissing",
  "policyNotANumber",
  "policyNegative",
  "policyOutOfRange",
  "policyMalformed",
  "policyFixed",
  "thresholdNotARate",
]);

/** Whether it is the fault of a single place; while one stands, the policy cannot be read at all. */
export const isUnreadable = ({ code }: { code: string }): boolean => unreadable.has(code);

export const isAllowed = (read: number, { min, max, isWhole }: NumberLimits): boolean =>
  read >= min && read <= max && (!isWhole || Number.isInteger(read));

/** 0.98 for 98%, and not 98. */
export const isShare = ({ max, isWhole }: NumberLimits): boolean => max === 1 && !isWhole;

/** What was read, short enough for a sentence. */
export function excerptOf(value: unknown): string {
  const text = typeof value === "string" ? value : isNested(value) ? "{…}" : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 60;

const isNested = (value: unknown): boolean => typeof value === "object" && value !== null;
