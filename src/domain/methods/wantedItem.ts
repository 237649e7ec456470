import type { LocalText } from "../wording/localText";

/** Kinds of items one can add without a programmer. */
export const newItemKinds = ["mark", "raters", "deductions", "linear", "rate", "within", "steps", "teamTier"] as const;
export type NewItemKind = (typeof newItemKinds)[number];

/** What the user says of a new item; the numbers get sensible values to be edited afterwards. */
export interface NewItem {
  kind: NewItemKind;
  name: LocalText;
  full: number;
  better: "higher" | "lower";
  /** What its inputs are called where there is more than one. */
  inputs: NewInputNames;
}

/** What inputs are called that a new item needs beside each other. */
export type NewInputNames = (part: NewInputPart) => LocalText;
export type NewInputPart =
  "self" | "superior" | "panel" | "met" | "all" | "own" | "days" | "team" | "team_days" | "people";
