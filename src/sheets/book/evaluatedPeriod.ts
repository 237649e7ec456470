import type { Evaluation, Inputs } from "../../domain/engine/evaluation";
import type { PastPeriod } from "../../domain/engine/history";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { LocalText, Language } from "../../domain/wording/localText";
import type { DueDay } from "../../domain/time/calendar";
import type { PeriodLength } from "../../domain/time/period";
import type { PolicyVersion } from "../../domain/scheme/policyVersion";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Finding } from "../kit/finding";
import type { Recipe } from "./recipe";

/** The sheets of a month by what they are for; the names are fixed when the workbook is made and kept in _KPI. */
export interface SheetNames {
  guide: string;
  policy: string;
  score: string;
  ledger: string;
  approval: string;
  interviewIndex: string;
  /** Each interview sheet is this and the person's name. */
  interviewPrefix: string;
  state: string;
}

/** What the workbook remembers of itself, in the very hidden sheet _KPI. */
export interface WorkbookState {
  version: 1;
  scheme: Scheme;
  language: Language;
  department: string;
  /** "2026-10"; the last month where a quarter, half-year or year is evaluated. See periodOf. */
  month: string;
  /** Chosen when the workbook was made; the policy's own cycle where it is absent. */
  periodLength?: PeriodLength | undefined;
  sheets: SheetNames;
  tables: { score: string; ledger: string };
  approval: ApprovalState | null;
  /** How inputs are counted from pasted records; absent until somebody does so. */
  records?: readonly Recipe[] | undefined;
  /** Changes of the policy that hold for this month, oldest first; absent until somebody registers one. */
  policyLog?: readonly PolicyVersion[] | undefined;
  /** Changes of the policy that wait for a later month. */
  pending?: readonly PolicyVersion[] | undefined;
  /** People the supervisor wants to talk to beside those the policy names; absent until somebody is chosen. */
  chosenInterviews?: readonly ChosenInterview[] | undefined;
  /** Results of the periods before, oldest first, carried on from workbook to workbook. */
  history?: readonly PastPeriod[] | undefined;
}

/** Somebody chosen for an interview; the day is the policy's, or none, unless one was set. */
export interface ChosenInterview {
  number: string;
  name: string;
  due: string | null;
}

export interface ApprovalState {
  status: "waiting" | "returned" | "approved";
  /** Of the policy, the inputs and the results that were shown. */
  fingerprint: string;
  /** ISO dates. */
  madeOn: string;
  decidedOn: string | null;
  decidedBy: string;
  reason: string;
  publishedOn: string | null;
}

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
  policyIsSound: boolean;
  people: readonly PersonRow[];
  ledger: readonly LedgerEntry[];
  findings: readonly Finding[];
  /** The approval sheet no longer shows what the inputs give. */
  approvalIsStale: boolean;
  interviews: readonly InterviewStatus[];
}

export interface InterviewStatus {
  person: { number: string; name: string; row: number };
  grade: string;
  sheet: string | null;
  held: boolean;
  due: DueDay | null;
  /** By the supervisor, and not by the policy. */
  chosen: boolean;
}

/** Text of the policy in a language. */
export const inLanguage = (text: LocalText, language: Language): string => text[language];
