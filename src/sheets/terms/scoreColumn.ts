import type { Input } from "../../domain/inputs/input";
import type { StyleName } from "../kit/styles";
import type { Formula } from "./formula";

/** What a result column shows; items, pools, parts, groups and lines by their place in the policy. */
export type ScoreResult =
  | { kind: "state" }
  | { kind: "ratio"; item: number }
  | { kind: "tier"; item: number }
  | { kind: "lost"; item: number; pool: number }
  | { kind: "part"; item: number; part: number }
  /** What was measured, where it is worked out from several inputs. */
  | { kind: "value"; item: number }
  /** Points; the value of an indicator without points; the place of a ranked item. */
  | { kind: "item"; item: number }
  | { kind: "prize"; item: number }
  | { kind: "group"; group: number }
  | { kind: "line"; line: number }
  | { kind: "raw" }
  | { kind: "weighted" }
  | { kind: "total" }
  | { kind: "grade" }
  | { kind: "pay"; line: number }
  | { kind: "payout" }
  | { kind: "ranking" }
  | { kind: "remark" };

/** A column of tblScore, declared once for writing, reading, formulas, checks and tests. */
export interface ScoreColumn {
  /**
   * Input id; "number", "name", "note"; or for results "state", "item.call_quality", "value.call_quality", "ratio.", "tier.",
   * "lost.", "part.", "prize.", "group.", "line." and "pay." likewise, "raw", "weighted", "total", "grade", "payout",
   * "ranking", "remark".
   */
  id: string;
  /** Column name of the table, unique, without ' # [ ] @ or line breaks. */
  header: string;
  /** Words of the grouped header above it. */
  group: string;
  /** The item whose full marks the grouped header shows. */
  groupItem: number | null;
  role: "identity" | "input" | "result" | "remark";
  input: Input | null;
  result: ScoreResult | null;
  style: StyleName;
  width: number;
  /** What its cells are made with; null for what is only typed. An input column may start with a formula the user types over. */
  formula: Formula | null;
}
