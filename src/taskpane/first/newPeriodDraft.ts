import type { NewPeriod } from "../../actions/actions";
import { type Lengths, lengthsOf, type Period, type PeriodLength, usualLength } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { register } from "../../schemes/register/list";
import type { Dialect } from "../../sheets/kit/dialect";
import type { SheetNames } from "../../sheets/book/workbookState";
import { lastPeriod } from "../today";

export const rowLimits = { min: 1, max: 1000, usual: 40 } as const;
const longestName = 31;

/** Which policy the workbook is made with: a shipped one, one of the user's own, or that of an earlier workbook. */
export type PolicyChoice =
  { kind: "shipped"; id: string } | { kind: "own"; scheme: Scheme } | { kind: "carried"; scheme: Scheme; from: Period };

export interface Draft {
  policy: PolicyChoice;
  department: string;
  length: PeriodLength;
  /** The last month of the period. */
  month: string;
  language: NewPeriod["language"];
  dialect: Dialect;
  rows: string;
}

const cyclesOf = (policy: PolicyChoice): Lengths =>
  policy.kind === "shipped" ? (register.find(({ id }) => id === policy.id) ?? { cycle: "month" }) : policy.scheme;

/** How long a period of the chosen policy may be. */
export const lengthsOffered = (policy: PolicyChoice): PeriodLength[] => lengthsOf(cyclesOf(policy));

/** A policy with the period it was last evaluated for; another policy has periods of its own. */
export function withPolicy(policy: PolicyChoice, today: string): Pick<Draft, "policy" | "length" | "month"> {
  const length = usualLength(cyclesOf(policy).cycle);
  return { policy, length, month: lastPeriod(today, length) };
}

/** The policy as the action wants it. */
export const requestedPolicy = (policy: PolicyChoice): Pick<NewPeriod, "schemeId" | "policy"> =>
  policy.kind === "shipped" ? { schemeId: policy.id } : { schemeId: policy.scheme.id, policy: policy.scheme };

/** Whole number of rows within the limits, or null. */
export function rowsAsked(draft: Draft): number | null {
  const rows = Number(draft.rows);
  return /^\d+$/.test(draft.rows.trim()) && rows >= rowLimits.min && rows <= rowLimits.max ? rows : null;
}

export type NameFault = "missing" | "same" | "long" | "signs";

/** What Excel would refuse about another name for a sheet whose usual name is taken. */
export function nameFault(name: string, taken: readonly string[]): NameFault | null {
  const asked = name.trim();
  if (asked === "") return "missing";
  if (asked.length > longestName) return "long";
  if (/[\\/?*[\]:]/.test(asked) || /^'|'$/.test(asked)) return "signs";
  return taken.some((other) => other.toLowerCase() === asked.toLowerCase()) ? "same" : null;
}

/** The sheets whose names are taken, by what they are for. */
export const clashesOf = (wanted: SheetNames, taken: readonly string[]): (keyof SheetNames)[] =>
  (Object.keys(wanted) as (keyof SheetNames)[]).filter((sheet) => taken.includes(wanted[sheet]));
