import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Group } from "../../domain/totals/group";
import type { Texts } from "../../text/texts";
import type { Formula } from "../terms/formula";
import type { Writing } from "../terms/policyLine";
import type { PolicyLine, PolicyNumber, PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";

type Words = Texts["sheets"]["score"];

/** What the sheets know of a kind of total. */
export interface TotalOnSheets<T> {
  /** What the items come to before coefficient and lines; null where nothing is added up. */
  weighted: ((scope: Scope, total: T) => string) | null;
  /** The points as they are shown, added up, where the total shows something else; null where it does not. */
  raw: (total: T) => Formula | null;
  /** What one group comes to, behind the last of its items; null where groups show nothing. */
  group: {
    name: (words: Words, group: string) => string;
    formula: (scope: Scope, group: Group, index: number) => string;
  } | null;
  /** What the points before coefficient and lines are called. */
  weightedName: (words: Words, total: T) => string;
  /** The weight of an item on 规则; null where items have none. */
  weight: ((item: Item, path: string) => PolicyNumber) | null;
  /** Rows of numbers of its own. */
  rows: (writing: Writing, total: T) => PolicyLine[];
  /** What full marks or weights must add up to. */
  sum: (scheme: Scheme, total: T) => PolicyRow[];
}
