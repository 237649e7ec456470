import type { Method } from "../../domain/methods/method";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { ColumnDraft } from "../terms/columnDraft";
import { type Placed, placedItem, placedItems, type PolicyInLanguage } from "../terms/placed";
import { deductions } from "./deductions";
import type { MethodOnSheets, Start } from "./home";
import { linear } from "./linear";
import { mark } from "./mark";
import { parts } from "./parts";
import { rank } from "./rank";
import { slope } from "./slope";
import { steps } from "./steps";
import { teamTier } from "./teamTier";
import { value } from "./value";
import { within } from "./within";

type Methods = { readonly [K in Method["kind"]]: MethodOnSheets<Extract<Method, { kind: K }>> };

/** In the order in which 规则 has their sections; a kind of method that is missing does not compile. */
export const methods: Methods = { deductions, teamTier, mark, parts, linear, slope, within, steps, value, rank };

/** What the sheets know of an item's method. */
export const methodOnSheets = (method: Method): MethodOnSheets<Method> =>
  methods[method.kind] as MethodOnSheets<Method>;

/** Columns of an item behind its inputs, before the column of the item itself; blank while another item is judged instead. */
export const methodColumns = (policy: PolicyInLanguage, item: Item, index: number): ColumnDraft[] =>
  methodOnSheets(item.method)
    .columns(policy, placedItem(item, index))
    .map((draft) => (item.alternative === undefined ? draft : unlessUnused(draft, placedItem(item, index))));

function unlessUnused(draft: ColumnDraft, { full }: Placed): ColumnDraft {
  const { formula } = draft;
  if (formula === null) return draft;
  return { ...draft, formula: (scope) => `IF(${scope.policy(full)}=0,"",${formula(scope)})` };
}

/** What the cell of an input starts with; null where it is blank. */
export const startOf = (scheme: Scheme, input: string): Start["with"] | null =>
  placedItems(scheme)
    .flatMap(({ method }) => methodOnSheets(method).starts(method))
    .find((start) => start.input === input)?.with ?? null;
