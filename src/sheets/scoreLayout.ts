import type { Input } from "../domain/scheme";
import type { StyleName } from "./styles";

/** A column of tblScore, declared once for writing, reading, formulas, checks and tests. */
export interface ScoreColumn {
  /** Input id; or for results "call_quality", "productivity_ratio", "productivity_tier", "mail_lost", "total", "grade", "payout", "remark". */
  id: string;
  /** Column name of the table, unique, without ' # [ ] @ or line breaks. */
  header: string;
  /** Words of the grouped header above it, with full marks: "通话质量（20 分）". */
  group: string;
  role: "identity" | "input" | "result" | "remark";
  input: Input | null;
  style: StyleName;
  width: number;
  /** Long structured references, null for what is typed. */
  formula: string | null;
}

/** Where things are on 评分表; rows and columns count from 0. */
export interface ScoreLayout {
  columns: readonly ScoreColumn[];
  /** Cell of each department input. */
  department: Readonly<Record<string, { row: number; column: number }>>;
  groupRow: number;
  headerRow: number;
  /** Rows the table is made with, blank ones included. */
  rows: number;
  /** Totals and averages stand above the table so that it can grow. */
  averagesRow: number;
}
