import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Group } from "../../domain/totals/group";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { Formula } from "../terms/formula";
import type { Writing } from "../terms/policyLine";
import type { PolicyLine, PolicyNumber, PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";

/** What the sheets know of a kind of total. */
export interface TotalOnSheets<T> {
  /** What the items come to before coefficient and lines; null where nothing is added up. */
  weighted: ((scope: Scope, total: T) => string) | null;
  /** The points as they are shown, added up, where the total shows something else; null where it does not. */
  raw: (total: T) => Formula | null;
  /** What one group comes to, behind the last of its items; null where groups show nothing. */
  group: {
    name: (group: string, language: Language) => string;
    formula: (scope: Scope, group: Group, index: number) => string;
  } | null;
  /** What the points before coefficient and lines are called. */
  weightedName: (language: Language, total: T) => string;
  /** The weight of an item on 规则; null where items have none. */
  weight: ((item: Item, path: string) => PolicyNumber) | null;
  /** Rows of numbers of its own. */
  rows: (writing: Writing, total: T) => PolicyLine[];
  /** What full marks or weights must add up to. */
  sum: (scheme: Scheme, total: T) => PolicyRow[];
}

/** What they are called where they are only weighted. */
export const weightedPoints = (language: Language): string => texts(language).sheets.score.weighted;
