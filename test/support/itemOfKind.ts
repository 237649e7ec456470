import type { Method } from "../../src/domain/methods/method";
import type { Item, Scheme } from "../../src/domain/scheme/scheme";
import { allSchemes } from "./shipped";
import { builtPolicy } from "./builtPolicy";
import { madeUpScheme } from "./madeUp";

/** An item and where it stands. */
export interface ItemInScheme {
  scheme: Scheme;
  item: Item;
  path: string;
}

/** Every item that earns its points this way, of the policies we ship, a made-up one and one from the builder. */
export const itemsOfKind = (kind: Method["kind"]): ItemInScheme[] =>
  [...allSchemes(), madeUpScheme(), builtPolicy()].flatMap((scheme) =>
    scheme.items.flatMap((item, at) => (item.method.kind === kind ? [{ scheme, item, path: `items.${at}` }] : [])),
  );
