import { figure } from "../speaker/figure";
import { texts } from "../texts";
import type { ConsequenceInWords } from "./home";

export const interview: ConsequenceInWords<"interview"> = {
  says: ({ rule: { belowGrade: grade, withinDays } }, { language }) =>
    grade === null ? null : texts(language).explain.interview({ grade, days: figure(withinDays, language) }),
  rule: ({ belowGrade }, { sheets: { policyResults: words } }) =>
    belowGrade === null ? words.interviewAll : words.interview(belowGrade),
  unit: ({ sheets }) => sheets.policyResults.days,
};
