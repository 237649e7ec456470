import type { NewMonth } from "../../actions/actions";
import type { Scheme } from "../../domain/scheme";
import { register } from "../../schemes/register";
import type { SheetNames } from "../../sheets/month";

export const rowLimits = { min: 1, max: 1000, usual: 40 } as const;
const longestName = 31;

/** Which policy the workbook is made with: a shipped one, one of the user's own, or that of an earlier workbook. */
export type PolicyChoice =
  { kind: "shipped"; id: string } | { kind: "own"; scheme: Scheme } | { kind: "carried"; scheme: Scheme; from: string };

export interface Draft {
  policy: PolicyChoice;
  department: string;
  month: string;
  language: NewMonth["language"];
  rows: string;
}

/** How often the chosen policy is evaluated. */
export const cycleOf = (policy: PolicyChoice): Scheme["cycle"] =>
  policy.kind === "shipped" ? (register.find(({ id }) => id === policy.id)?.cycle ?? "month") : policy.scheme.cycle;

/** The policy as the action wants it. */
export const asked = (policy: PolicyChoice): Pick<NewMonth, "schemeId" | "policy"> =>
  policy.kind === "shipped" ? { schemeId: policy.id } : { schemeId: policy.scheme.id, policy: policy.scheme };

/** Whole number of rows within the limits, or null. */
export function rowsOf(draft: Draft): number | null {
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
