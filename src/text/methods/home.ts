import type { ItemResult } from "../../domain/engine/evaluation";
import type { Reason } from "../../domain/methods/method";
import type { NewItemKind } from "../../domain/methods/recipes";
import type { Item } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import type { Source } from "../../domain/wording/source";
import type { Speaker } from "../speaker/speaker";

export type ReasonKind = Reason["kind"];
export type ReasonOf<Kind extends ReasonKind> = Extract<Reason, { kind: Kind }>;

/** The words for a step of a score, and the clause it rests on; where it has none of its own, the item's. */
export interface ReasonInWords<R> {
  says: (reason: R, result: ItemResult, say: Speaker) => string;
  source: (reason: R, item: Item) => Source;
}

export type ReasonsInWords<Kind extends ReasonKind> = { readonly [K in Kind]: ReasonInWords<ReasonOf<K>> };

/** The words for a kind of method: one that leaves something out does not compile. */
export interface MethodInWords<M, Kind extends ReasonKind, Offered extends NewItemKind = never> {
  /** How an item earns its points, in one line of 规则. */
  rule: (method: M, full: number, say: Speaker) => string;
  /** The steps that this kind of method takes. */
  reasons: ReasonsInWords<Kind>;
  /** What the builder calls the items it can begin with it. */
  offers: Readonly<Record<Offered, (language: Language) => string>>;
  /** Why an item takes no part that had nothing to measure. */
  leftOut: (name: string, isCounted: boolean, say: Speaker) => string;
}

/** An item without data leaves its share to the others; where nothing is added up, it only has no data. */
export const noData = (name: string, isCounted: boolean, say: Speaker): string =>
  isCounted ? say.measured.leftOut({ name }) : say.measured.noData({ name });

export const itemSource = (_: unknown, { source }: Item): Source => source;
