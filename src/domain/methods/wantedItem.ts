import type { LocalText } from "../wording/localText";

/** What the user says of a new item; the numbers get sensible values to be edited afterwards. */
export interface NewItem {
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
