import { figure } from "../speaker/figure";
import { texts } from "../texts";
import type { ConsequenceInWords } from "./home";

export const streak: ConsequenceInWords<"streak"> = {
  says: ({ rule, periods }, { language, length }) => {
    const words = texts(language).explain;
    const facts = { grade: rule.grade, action: rule.action[language], length };
    return periods === null
      ? words.streakPerhaps({ ...facts, periods: figure(rule.months, language) })
      : words.streak({ ...facts, periods: figure(periods, language) });
  },
  rule: ({ grade }, { sheets }, length) => sheets.policyResults.streak(grade, length),
  unit: ({ sheets }, length) => sheets.policyResults.months(length),
};
