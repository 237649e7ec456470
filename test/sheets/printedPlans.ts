import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { approvalSheet } from "../../src/sheets/approval/approvalSheet";
import { noAnswers } from "../../src/sheets/approval/readApproval";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { cardSheet } from "../../src/sheets/card/cardSheet";
import { guideSheet } from "../../src/sheets/guide/guideSheet";
import { interviewIndexSheet } from "../../src/sheets/interview/interviewIndexSheet";
import { noNotes } from "../../src/sheets/interview/interviewNotes";
import { interviewsDue, planInterviews } from "../../src/sheets/interview/interviewsDue";
import { interviewSheet } from "../../src/sheets/interview/interviewSheet";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { cardsOf, cardsTogetherOf } from "./schemePeriod";

/** 说明, 审批表, 面谈名单, the interview sheets and the score cards of a period, as they are first made. */
export function printedPlans(evaluated: EvaluatedPeriod): SheetPlan[] {
  const { state, people } = evaluated;
  const due = { day: "2026-11-26", unknownYear: null };
  const planned = planInterviews(interviewsDue(people), [], state.sheets, []);
  const request = { evaluated, madeOn: "2026-11-12", calendar: chineseCalendar, previous: null, changes: null };
  return [
    guideSheet(state, chineseCalendar),
    approvalSheet({ ...request, answers: noAnswers }),
    interviewIndexSheet(
      evaluated,
      planned.map(({ person, sheet }) => ({ person, sheet, due })),
    ),
    ...planned.map(({ person, sheet }) => interviewSheet({ evaluated, person, sheet, due, notes: noNotes })),
    ...cardsOf(evaluated).map(cardSheet),
    ...cardsTogetherOf(evaluated),
  ];
}
