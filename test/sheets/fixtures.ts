import { evaluate } from "../../src/domain/engine/evaluate";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Language } from "../../src/domain/wording/localText";
import { ranks } from "../../src/domain/figures/rank";
import { schemeById } from "../../src/schemes";
import { interviewsDue } from "../../src/sheets/interview/interviewsDue";
import type { LedgerEntry, EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { usualSheetNames, usualTableNames } from "../../src/sheets/book/sheetNames";

const scheme = schemeById("000");
if (!scheme) throw new Error("The product ships without a policy");
export const scheme000 = scheme;

export const stateIn = (language: Language, change: Partial<WorkbookState> = {}): WorkbookState => ({
  version: 1,
  scheme: scheme000,
  language,
  department: language === "en" ? "Customer service" : "客服一部",
  month: "2026-10",
  sheets: usualSheetNames(language),
  tables: usualTableNames,
  approval: null,
  ...change,
});

/** A month without incidents: ten people, average calls. */
export const flawless: Inputs = {
  rude_tone: 0,
  unstable_tone: 0,
  forced_or_abuse: 0,
  ignored_or_wrong: 0,
  attitude_complaint: 0,
  personal_calls: 1000,
  personal_workdays: 20,
  total_calls: 10000,
  workdays: 20,
  headcount: 10,
  acc_complaint: 0,
  acc_loss100: 0,
  mail_total: 100,
  mail_ontime: 100,
  mail_foreign_complaint: 0,
  mail_serious_complaint: 0,
  report_total: 50,
  report_followed: 50,
  fb_complaint: 0,
  fb_serious_unfollowed: 0,
  exec_score: 8,
  exec_loss: 0,
  exec_repeat: 0,
  exec_refuse: false,
  late_early: 0,
  personal_leave: 0,
  enthusiasm: 4,
  teamwork_note: null,
};

const invented: readonly (readonly [string, string, Inputs])[] = [
  ["A001", "张甲一", {}],
  ["A002", "李乙二", { rude_tone: 1, unstable_tone: 1, personal_calls: 850 }],
  ["A003", "王丙三", { late_early: 5, exec_score: 6.5, mail_ontime: 97 }],
  ["A004", "赵丁四", { attitude_complaint: 1, late_early: 4 }],
  ["A005", "钱戊五", { fb_complaint: 3, exec_refuse: true }],
  ["A006", "孙己六", { exec_score: null }],
  ["A007", "周庚七", { mail_serious_complaint: 3, personal_leave: 1, enthusiasm: 3 }],
  ["A008", "吴辛八", { rude_tone: 2 }],
];

const ledger: readonly LedgerEntry[] = [
  {
    row: 5,
    date: "2026-10-08",
    number: "A004",
    name: "赵丁四",
    rule: "态度投诉",
    times: 1,
    evidence: "投诉单 1008-3",
    recorder: "主管甲",
  },
  {
    row: 6,
    date: "2026-10-20",
    number: "A004",
    name: "赵丁四",
    rule: "迟到早退",
    times: 4,
    evidence: "打卡记录",
    recorder: "主管甲",
  },
];

/** Eight invented people: full marks, a boundary of 90, an interview or two, a decision for people, one unfinished row. */
export function periodIn(language: Language, people = invented): EvaluatedPeriod {
  const state = stateIn(language);
  const results = people.map(([, , changed]) => evaluate(scheme000, { ...flawless, ...changed }));
  const places = ranks(results.map((result) => (result.ok ? result.value.total : null)));
  const rows = people.map(([number, name, changed], index): PersonRow => {
    const result = results[index];
    return {
      row: 8 + index,
      number,
      name,
      inputs: { ...flawless, ...changed },
      evaluation: result?.ok ? result.value : null,
      issues: result?.ok === false ? [{ code: "missing", input: "exec_score" }] : [],
      rank: places[index] ?? null,
    };
  });
  return {
    state,
    scheme: scheme000,
    isPolicySound: true,
    people: rows,
    ledger,
    findings: [
      {
        severity: "error",
        issue: { code: "missing", input: "exec_score" },
        at: { sheet: state.sheets.score, address: "AC13" },
        person: { number: "A006", name: "孙己六" },
        fix: null,
      },
    ],
    isApprovalStale: false,
    adopted: null,
    interviews: interviewsDue(rows).map(({ number, name, row, evaluation }) => ({
      person: { number, name, row },
      grade: evaluation?.band?.grade ?? "",
      sheet: null,
      isHeld: false,
      due: null,
      isChosen: false,
    })),
  };
}
