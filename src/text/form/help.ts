/** The ways of scoring in the order the help explains them. */
export const helpSections = [
  "deductions",
  "tier",
  "mark",
  "measure",
  "linear",
  "slope",
  "within",
  "steps",
  "value",
  "rank",
  "mean",
  "alternative",
  "sum",
  "groups",
  "coefficient",
  "lines",
  "grade",
  "commission",
] as const;
export type HelpSection = (typeof helpSections)[number];

/** Sections whose words a method brings with it, in its own file. */
export type OwnSection = "within";

/** What the help says of the ways of scoring. */
export interface HelpWords {
  heading: string;
  intro: string;
  /** Over the worked figure. */
  example: string;
  methods: Readonly<Record<Exclude<HelpSection, OwnSection>, { name: string; says: string }>>;
}
