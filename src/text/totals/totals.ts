import type { TotalRule } from "../../domain/totals/totalRule";
import { groups } from "./groups";
import type { TotalInWords } from "./home";
import { mean } from "./mean";
import { none } from "./none";
import { sum } from "./sum";

type Totals = { readonly [K in TotalRule["kind"]]: TotalInWords<Extract<TotalRule, { kind: K }>> };

/** A kind of total without words does not compile. */
export const totals: Totals = { sum, groups, mean, none };

export const totalInWords = (total: TotalRule): TotalInWords<TotalRule> =>
  totals[total.kind] as TotalInWords<TotalRule>;
