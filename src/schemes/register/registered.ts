import type { LocalText } from "../../domain/wording/localText";
import type { PayoutRule } from "../../domain/pay/payoutRule";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Lengths } from "../../domain/time/period";
import type { sources } from "./sources";

/** What one must know of a policy to choose it, without the policy itself. */
export interface RegisteredScheme {
  id: string;
  /** The source document it comes from. */
  source: keyof typeof sources;
  name: LocalText;
  rated: LocalText;
  cycle: Scheme["cycle"];
  cycles?: Lengths["cycles"];
  gives: { total: boolean; grades: number; pay: PayoutRule["kind"] };
  /** What it is, in one line. */
  what: LocalText;
}
