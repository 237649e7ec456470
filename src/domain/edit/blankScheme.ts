import type { LocalText } from "../wording/localText";
import type { Scheme } from "../scheme/scheme";

/** What a policy that begins with nothing is called, and who rates whom. */
interface BlankNames extends Record<keyof Scheme["roles"], LocalText> {
  name: LocalText;
}

/** A policy for periods of any length without items and grades, whose total is the sum of its items. */
export const blankScheme = ({ name, ...roles }: BlankNames): Scheme => ({
  id: "own",
  version: "1",
  name,
  source: { document: "own", title: name, date: "" },
  cycle: "period",
  roles,
  inputs: [],
  groups: [],
  items: [],
  total: { kind: "sum" },
  lines: [],
  decimals: 2,
  bands: [],
  payout: { kind: "none" },
  ranking: null,
  parameters: [],
  consequences: [],
  deadlines: [],
  readings: [],
  norms: [],
  examples: [],
});
