import type { Method } from "../../domain/methods/method";

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

/** What the help says around the kinds, which bring their own words. */
export interface HelpWords {
  heading: string;
  intro: string;
  /** Over the worked figure. */
  example: string;
  sections: Readonly<Record<SharedSection, HelpEntry>>;
}
