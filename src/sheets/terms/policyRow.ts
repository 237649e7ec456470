/** What a number is, for how it is shown and asked for; what it may be the schema says. */
export type NumberKind =
  "number" | "points" | "factor" | "count" | "switch" | "rate" | "ratio" | "money" | "day" | "label";

/** Rates are kept as 0.98 and written as 98 with a sign for percent. */
export const isPercentNumber = (kind: NumberKind): boolean => kind === "rate" || kind === "ratio";

/** A number of the policy and every place of the scheme that carries it. */
export interface PolicyNumber {
  /** "items.0.method.pools.0.rules.1.points" */
  path: string;
  /** Further places that follow this cell: the largest mark allowed follows the full marks. */
  also: readonly string[];
  kind: NumberKind;
  value: number | string;
  isEditable: boolean;
}

/** Columns of 规则, counted from 0. */
export const policyColumns = { name: 0, how: 1, firstNumber: 2, source: 6, note: 7 } as const;

/** One row of 规则, from the name on the left to the note on the right. */
export type PolicyRow =
  | { kind: "title" | "origin" | "hint" | "section"; text: string }
  | { kind: "heading"; cells: readonly [string, string, string, string, string, string, string, string] }
  | {
      kind: "line";
      level: "group" | "rule";
      name: string;
      how: string;
      /** What the four number columns hold, from the left. */
      numbers: readonly [PolicyNumber | null, PolicyNumber | null, PolicyNumber | null, PolicyNumber | null];
      source: string;
      note: string;
    }
  | { kind: "sum"; check: SumCheck; column: number; paths: readonly string[] }
  | { kind: "reading"; id: string; says: string; reads: string }
  | { kind: "option"; name: string; set: Readonly<Record<string, number>> }
  | { kind: "gap" };

/** What a sum of the policy should come to: 100, or anything, since shares are taken of it. */
export type SumCheck = "full100" | "fullScaled" | "weights100" | "weightsFree";

export type PolicyLine = Extract<PolicyRow, { kind: "line" }>;

export const blankRow: PolicyRow = { kind: "gap" };

export const policyNumber = (
  path: string,
  value: number,
  kind: PolicyNumber["kind"] = "points",
  also: readonly string[] = [],
): PolicyNumber => ({ path, also, kind, value, isEditable: true });

/** Shown beside its numbers but part of the policy's structure. */
export const policyLabel = (path: string, value: string): PolicyNumber => ({
  path,
  also: [],
  kind: "label",
  value,
  isEditable: false,
});
