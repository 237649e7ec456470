import type { Inputs } from "../../domain/inputs/inputs";
import type { Method } from "../../domain/methods/method";
import type { Item } from "../../domain/scheme/scheme";
import type { InEveryLanguage } from "./everyLanguage";

/** What the help explains beside the methods. */
export const commonSections = [
  "measure",
  "mean",
  "alternative",
  "sum",
  "groups",
  "coefficient",
  "lines",
  "grade",
  "commission",
] as const;
export type CommonSection = (typeof commonSections)[number];

/** Those of them that are no kind's own: several kinds share them, or none stands behind them. */
export type SharedSection = Extract<CommonSection, "measure" | "alternative" | "coefficient" | "grade">;

/** Every method has a section of its own. */
export type HelpSection = Method["kind"] | CommonSection;

/** What the help says of a way of scoring. */
export interface HelpEntry {
  name: string;
  says: string;
}

/** A figure for the engine to work out: what is typed over the first worked case of a policy we ship, once for each person. */
export interface WorkedItem {
  policy: string;
  item: string;
  typed: readonly Inputs[];
  /** What stands in the place of the item, where no policy we ship has one of the kind. */
  instead?: Pick<Item, "name" | "unit" | "method">;
}

/** How the help explains a method. */
export interface MethodHelp {
  words: InEveryLanguage<HelpEntry>;
  worked: WorkedItem;
}

/** What the help says around the kinds, which bring their own words. */
export interface HelpWords {
  heading: string;
  intro: string;
  /** Over the worked figure. */
  example: string;
  sections: Readonly<Record<SharedSection, HelpEntry>>;
}
