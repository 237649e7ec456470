import type { Evaluation } from "../../domain/engine/evaluation";
import type { Inputs } from "../../domain/inputs/inputs";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { DueDay } from "../../domain/time/calendar";
import type { Scheme } from "../../domain/scheme/scheme";
import type { CellRef, Finding } from "../kit/finding";
import type { AdoptedSource } from "./adoptedSource";
import type { WorkbookState } from "./workbookState";

export interface PersonRow {
  /** Row on the sheet, counted from 1 as Excel shows it. */
  row: number;
  number: string;
  name: string;
  evaluation: Evaluation | null;
  /** Why there is no evaluation; the same facts are among the findings. */
  issues: readonly (InputIssue | CellIssue)[];
  /** What was read, the department's figures included; null where blank or unreadable. */
  inputs?: Inputs;
  /** Competition rank among those with a total: 1, 1, 3. */
  rank: number | null;
  /** Where the name stands in a table of people's own; the row is then a place in the list where people have no rows of their own. */
  at?: CellRef;
}

export interface LedgerEntry {
  row: number;
  date: string | null;
  number: string;
  name: string;
  rule: string;
  times: number;
  evidence: string;
  recorder: string;
}

/** One read of the workbook: everything the pane shows and every sheet is made from. */
export interface EvaluatedPeriod {
  state: WorkbookState;
  /** The policy as sheet 规则 has it now. */
  scheme: Scheme;
  isPolicySound: boolean;
  people: readonly PersonRow[];
  ledger: readonly LedgerEntry[];
  findings: readonly Finding[];
  /** The approval sheet no longer shows what the inputs give. */
  isApprovalStale: boolean;
  interviews: readonly InterviewStatus[];
  /** Where people's own table is evaluated in place of 评分表. */
  adopted: AdoptedTable | null;
}

/** A table of people's own, as it fits what was said of its columns. */
export interface AdoptedTable {
  sheet: string;
  source: AdoptedSource;
  /** Headings that are gone, or stand more often than they did. */
  missing: readonly string[];
  /** Headings that have come since. */
  added: readonly string[];
}

export interface InterviewStatus {
  person: { number: string; name: string; row: number };
  grade: string;
  sheet: string | null;
  isHeld: boolean;
  due: DueDay | null;
  /** By the supervisor, and not by the policy. */
  isChosen: boolean;
}
