import * as z from "zod";
import { ByGrade, byGrade } from "./byGrade";
import type { PayHome } from "./home";
import { lines, PayLines } from "./lines";
import { none, NoPay } from "./none";
import { Prizes, prizes } from "./prizes";
import { TimesBase, timesBase } from "./timesBase";

/** How a result becomes money. Closed: every kind has its home below. */
export const PayoutRule = z.discriminatedUnion("kind", [NoPay, ByGrade, TimesBase, PayLines, Prizes]);
export type PayoutRule = z.infer<typeof PayoutRule>;

type Homes = { readonly [K in PayoutRule["kind"]]: PayHome<Extract<PayoutRule, { kind: K }>> };

const homes: Homes = { none, byGrade, timesBase, lines, prizes };

/** Where the kind of a pay rule states what it reads and what it pays. */
export const payHome = (rule: PayoutRule): PayHome<PayoutRule> => homes[rule.kind] as PayHome<PayoutRule>;
