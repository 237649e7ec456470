import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import type { Language } from "../../src/domain/wording/localText";
import { noAnswers } from "../../src/sheets/approval/readApproval";
import { approvalSheet } from "../../src/sheets/approval/approvalSheet";
import { noNotes } from "../../src/sheets/interview/interviewNotes";
import { interviewsDue, planInterviews } from "../../src/sheets/interview/interviewsDue";
import { interviewIndexSheet } from "../../src/sheets/interview/interviewIndexSheet";
import { interviewSheet } from "../../src/sheets/interview/interviewSheet";
import { newWorkbook } from "../../src/sheets/newWorkbook";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { periodIn } from "./fixtures";

/** Every sheet of a month in a language, as it is first made. */
export function allPlans(language: Language, evaluated: EvaluatedPeriod = periodIn(language)): SheetPlan[] {
  const { state, people } = evaluated;
  const interviews = planInterviews(interviewsDue(people), [], state.sheets, []);
  const due = { day: "2026-11-26", unknownYear: null };
  return [
    ...newWorkbook({ state, calendar: chineseCalendar, rows: 10, ledgerRows: 4 }),
    approvalSheet({
      evaluated,
      madeOn: "2026-11-12",
      calendar: chineseCalendar,
      previous: {
        scored: 6,
        unscored: 1,
        average: 88.5,
        highest: 100,
        lowest: 72,
        payout: 3100,
        interviews: 1,
      },
      answers: noAnswers,
      changes: null,
    }),
    interviewIndexSheet(
      evaluated,
      interviews.map(({ person, sheet }) => ({ person, sheet, due })),
    ),
    ...interviews.map(({ person, sheet }) => interviewSheet({ evaluated, person, sheet, due, notes: noNotes })),
  ];
}
