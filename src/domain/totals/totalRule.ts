import * as z from "zod";
import { Groups, groups } from "./groups";
import type { Summand, TotalHome } from "./home";
import { MeanOfItems, mean } from "./mean";
import { NoTotal, none } from "./none";
import { Sum, sum } from "./sum";

/** How item points become the total. Closed: every kind has its home below. */
export const TotalRule = z.discriminatedUnion("kind", [Sum, Groups, MeanOfItems, NoTotal]);
export type TotalRule = z.infer<typeof TotalRule>;

type Homes = { readonly [K in TotalRule["kind"]]: TotalHome<Extract<TotalRule, { kind: K }>> };

const homes: Homes = { sum, groups, mean, none };

/** Where the kind of a total states how it adds up and what must hold. */
export const totalHome = (total: TotalRule): TotalHome<TotalRule> => homes[total.kind] as TotalHome<TotalRule>;

/** What the total of a policy can reach at most before coefficient and lines. */
export const highestTotal = ({ total, items }: { total: TotalRule; items: readonly Summand[] }): number =>
  totalHome(total).highest(total, items);
