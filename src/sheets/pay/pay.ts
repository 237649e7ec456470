import type { PayoutRule } from "../../domain/pay/payoutRule";
import { byGrade } from "./byGrade";
import type { PayOnSheets } from "./home";
import { lines } from "./lines";
import { none } from "./none";
import { prizes } from "./prizes";
import { timesBase } from "./timesBase";

type Payouts = { readonly [K in PayoutRule["kind"]]: PayOnSheets<Extract<PayoutRule, { kind: K }>> };

/** A way of paying that is missing does not compile. */
const payouts: Payouts = { none, byGrade, timesBase, lines, prizes };

/** What the sheets know of how a policy pays. */
export const payOnSheets = (rule: PayoutRule): PayOnSheets<PayoutRule> => payouts[rule.kind] as PayOnSheets<PayoutRule>;
