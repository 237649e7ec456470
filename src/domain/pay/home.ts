import type { Inputs } from "../inputs/inputs";
import type { NameList, Reference } from "../places/reference";
import type { PayLine } from "./payLine";

export interface PayLineResult {
  line: PayLine;
  /** What was entered for it. */
  entered: number;
  amount: number;
  /** Conditions that were not met and cost the whole line. */
  failed: readonly string[];
}

/** Money to the fen, with the lines it is made of; null where the policy pays nobody, or the team's places decide. */
interface Pay {
  pay: readonly PayLineResult[];
  payout: number | null;
  /** What the factor of the grade is taken of; null where the pay goes by something else. */
  base: number | null;
}

/** What every kind of pay states once, beside its schema. */
export interface PayHome<P> {
  /** Every place that names an input. */
  reads: (rule: P) => Reference[];
  /** Lists of its own whose names must differ. */
  names: (rule: P) => NameList[];
  /** What one person is paid; the figure of the grade's band, null without a grade. */
  pay: (rule: P, figure: number | null, inputs: Inputs) => Pay;
}
