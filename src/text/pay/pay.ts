import type { PayoutRule } from "../../domain/pay/payoutRule";
import { byGrade } from "./byGrade";
import type { PayInWords } from "./home";
import { lines } from "./lines";
import { none } from "./none";
import { prizes } from "./prizes";
import { timesBase } from "./timesBase";

type Payouts = { readonly [K in PayoutRule["kind"]]: PayInWords<Extract<PayoutRule, { kind: K }>> };

/** A way of paying without words does not compile. */
export const payouts: Payouts = { none, byGrade, timesBase, lines, prizes };

export const payInWords = (rule: PayoutRule): PayInWords<PayoutRule> => payouts[rule.kind] as PayInWords<PayoutRule>;
