import type { TotalRule } from "../../domain/totals/totalRule";
import { groups } from "./groups";
import type { TotalOnSheets } from "./home";
import { mean } from "./mean";
import { none } from "./none";
import { sum } from "./sum";

type Totals = { readonly [K in TotalRule["kind"]]: TotalOnSheets<Extract<TotalRule, { kind: K }>> };

/** A kind of total that is missing does not compile. */
const totals: Totals = { sum, groups, mean, none };

/** What the sheets know of how a policy makes its total. */
export const totalOnSheets = (total: TotalRule): TotalOnSheets<TotalRule> =>
  totals[total.kind] as TotalOnSheets<TotalRule>;
