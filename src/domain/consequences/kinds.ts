import { above } from "./above";
import { boundary } from "./boundary";
import type { Consequence } from "./consequence";
import type { ConsequenceKind, ConsequenceReference } from "./consequenceKind";
import { decision } from "./decision";
import { gap } from "./gap";
import { grade } from "./grade";
import { inputAbove } from "./inputAbove";
import { interview } from "./interview";
import type { Judged } from "./judged";
import { measuredAbove } from "./measuredAbove";
import { streak } from "./streak";
import { suspicious } from "./suspicious";
import { unwritten } from "./unwritten";

const all = {
  interview,
  streak,
  decision,
  grade,
  above,
  boundary,
  gap,
  unwritten,
  measuredAbove,
  suspicious,
  inputAbove,
};

export type ConsequenceName = Consequence["kind"];
type Rules = { [Name in ConsequenceName]: Extract<Consequence, { kind: Name }> };
/** What is due of each kind. */
export type Dues = { [Name in keyof typeof all]: NonNullable<ReturnType<(typeof all)[Name]["due"]>> };

/** A consequence that is due for somebody: the policy's rule, and what was read. */
export type DueConsequence = Dues[ConsequenceName];

const kinds: { readonly [Name in ConsequenceName]: ConsequenceKind<Rules[Name], Dues[Name]> } = all;

function dueOf<Name extends ConsequenceName>(name: Name, rule: Rules[Name], judged: Judged): Dues[Name] | null {
  return kinds[name].due(rule, judged);
}

function referencesOf<Name extends ConsequenceName>(name: Name, rule: Rules[Name]): readonly ConsequenceReference[] {
  return kinds[name].references(rule);
}

/** What is due, in the policy's order. */
export const dueConsequences = (consequences: readonly Consequence[], judged: Judged): DueConsequence[] =>
  consequences.flatMap((rule) => dueOf(rule.kind, rule, judged) ?? []);

/** Every place of a consequence that names an input, an item or a grade. */
export const consequenceReferences = (rule: Consequence): readonly ConsequenceReference[] =>
  referencesOf(rule.kind, rule);
