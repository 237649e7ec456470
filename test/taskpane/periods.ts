import { evaluate } from "../../src/domain/engine/evaluate";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { InputIssue, Issue } from "../../src/domain/issue/issue";
import { schemeById } from "../../src/schemes";
import { issueText } from "../../src/text/speaker/issueText";
import { namingOf } from "../../src/text/speaker/naming";
import type { Finding } from "../../src/sheets/kit/finding";
import { interviewsDue } from "../../src/sheets/interview/interviewsDue";
import type { InterviewStatus, EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { ApprovalState } from "../../src/sheets/book/workbookState";

const found = schemeById("000");
if (!found) throw new Error("Policy 000 is missing");
export const scheme = found;

const faultless: Inputs = {
  ...Object.fromEntries(scheme.inputs.map((input) => [input.id, input.kind === "yesNo" ? false : 0])),
  personal_calls: 1000,
  personal_workdays: 20,
  total_calls: 10000,
  workdays: 20,
  headcount: 10,
  mail_total: 100,
  mail_ontime: 100,
  report_total: 50,
  report_followed: 50,
  exec_score: 8,
  enthusiasm: 4,
};

export const sheets = {
  guide: "说明",
  policy: "规则",
  score: "评分表",
  ledger: "事件台账",
  approval: "审批表",
  interviewIndex: "面谈索引",
  interviewPrefix: "面谈_",
  state: "_KPI",
};

const firstRow = 8;

/** A person whose month differs from a faultless one by `inputs`. */
export function person(nth: number, name: string, inputs: Partial<Inputs> = {}): PersonRow {
  const result = evaluate(scheme, { ...faultless, ...(inputs as Inputs) });
  return {
    row: firstRow + nth,
    number: String(1001 + nth),
    name,
    evaluation: result.ok ? result.value : null,
    issues: result.ok ? [] : (result.issues as readonly InputIssue[]),
    rank: result.ok ? nth + 1 : null,
  };
}

export const team: readonly PersonRow[] = [
  person(0, "张甲一"),
  person(1, "李乙二", { rude_tone: 1, late_early: 4 }),
  person(2, "王丙三", { personal_calls: 850, unstable_tone: 2, mail_ontime: 97, exec_score: 6 }),
  person(3, "赵丁四", { forced_or_abuse: 2, report_followed: 45, fb_complaint: 3, personal_leave: 2 }),
  person(4, "钱戊五", { attitude_complaint: 1, personal_calls: 500, mail_serious_complaint: 3, exec_refuse: true }),
  person(5, "孙己六", { exec_score: null }),
];

const interviewFor = (one: PersonRow, nth: number): InterviewStatus => ({
  person: one,
  grade: one.evaluation?.band?.grade ?? "",
  sheet: nth === 0 ? `面谈_${one.name}` : null,
  isHeld: nth === 0,
  due: { day: "2026-11-27", unknownYear: null },
  isChosen: false,
});

export const interviews = (people: readonly PersonRow[]): readonly InterviewStatus[] =>
  interviewsDue(people).map(interviewFor);

export const approval = (change: Partial<ApprovalState> = {}): ApprovalState => ({
  status: "waiting",
  fingerprint: "f",
  madeOn: "2026-11-10",
  decidedOn: null,
  decidedBy: "",
  reason: "",
  publishedOn: null,
  ...change,
});

export const approved = approval({ status: "approved", decidedOn: "2026-11-12", decidedBy: "周审批" });

export interface PeriodParts extends Partial<Omit<EvaluatedPeriod, "state">> {
  approval?: ApprovalState | null;
}

/** October 2026 of a customer-service department; `parts` is what matters to the test. */
export function october({ approval: approvalState = null, ...parts }: PeriodParts = {}): EvaluatedPeriod {
  const people = parts.people ?? team;
  return {
    state: {
      version: 1,
      scheme,
      language: "zh-CN",
      department: "客服部",
      month: "2026-10",
      sheets,
      tables: { score: "tblScore", ledger: "tblLedger" },
      approval: approvalState,
    },
    scheme,
    isPolicySound: true,
    people,
    ledger: [
      {
        row: 5,
        date: "2026-10-13",
        number: "1002",
        name: "李乙二",
        rule: "rude_tone",
        times: 1,
        evidence: "录音 20261013-07，第 3 分钟反问客户",
        recorder: "主管甲",
      },
    ],
    findings: [],
    isApprovalStale: false,
    interviews: interviews(people),
    adopted: null,
    ...parts,
  };
}

const on = (address: string) => ({ sheet: sheets.score, address });
const who = (nth: number) => team[nth] ?? null;

/** One of every kind of finding that the pane treats differently. */
export const findings: readonly Finding[] = [
  { severity: "error", issue: { code: "missing", input: "exec_score" }, at: on("V13"), person: who(5), fix: null },
  {
    severity: "error",
    issue: { code: "numberAsText", input: "mail_total", read: "'98", value: 98 },
    at: on("P9"),
    person: who(1),
    fix: { kind: "setValue", at: on("P9"), from: "98", to: 98 },
  },
  {
    severity: "error",
    issue: { code: "numberAsText", input: "mail_total", read: "'97", value: 97 },
    at: on("P10"),
    person: who(2),
    fix: { kind: "setValue", at: on("P10"), from: "97", to: 97 },
  },
  {
    severity: "warning",
    issue: { code: "formulaReplaced", column: "总分", read: "88" },
    at: on("AD11"),
    person: who(3),
    fix: { kind: "setFormula", at: on("AD11"), from: 88, to: "=1" },
  },
  {
    severity: "warning",
    issue: { code: "hiddenRow", row: 12 },
    at: on("A12"),
    person: who(4),
    fix: { kind: "showRow", at: on("A12") },
  },
  {
    severity: "notice",
    issue: { code: "boundaryTotal", total: 90, grade: "A", lower: "B", source: "A000-1" },
    at: on("AD9"),
    person: who(1),
    fix: null,
  },
  {
    severity: "notice",
    issue: {
      code: "decisionNeeded",
      input: "exec_refuse",
      action: { "zh-CN": "可直接辞退，须由人决定", "zh-TW": "可直接資遣，須由人決定", en: "dismissal; people decide" },
    },
    at: on("X12"),
    person: who(4),
    fix: null,
  },
];

/** What the issue's own words are, in the language of the tests. */
export const titleOf = (issue: Issue): string => issueText(issue, namingOf(scheme, "zh-CN"), "zh-CN").title;
