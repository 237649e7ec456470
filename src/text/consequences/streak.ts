import type { PeriodLength } from "../../domain/time/period";
import { period as periodEn } from "../en/period";
import type { InEveryLanguage } from "../form/everyLanguage";
import { figure } from "../speaker/figure";
import { named as namedZhCN } from "../zh-CN/grades";
import { period as periodZhCN } from "../zh-CN/period";
import { named as namedZhTW } from "../zh-TW/grades";
import { period as periodZhTW } from "../zh-TW/period";
import type { ConsequenceInWords } from "./home";

interface Run {
  grade: string;
  periods: string;
  action: string;
  length: PeriodLength;
}

interface StreakWords {
  rule: (grade: string, length: PeriodLength) => string;
  unit: (length: PeriodLength) => string;
  /** On 说明. */
  guide: (is: { grade: string; periods: string; action: string }) => string;
  reached: (is: Run) => string;
  /** Whether the run was reached only the workbooks of earlier periods can tell. */
  perhaps: (is: Run) => string;
}

const streakWords: InEveryLanguage<StreakWords> = {
  "zh-CN": {
    rule: (grade, length) =>
      `连续多少个${length === "month" ? "月" : periodZhCN.one[length]}为 ${grade}，列出供负责人决定`,
    unit: (length) => (length === "month" ? "个月" : `个${periodZhCN.one[length]}`),
    guide: (is) => `连续 ${is.periods} 个考核期为 ${is.grade}：${is.action}`,
    reached: (is) => `已连续 ${is.periods} 个${periodZhCN.one[is.length]}为${namedZhCN(is.grade)}：${is.action}。`,
    perhaps: (is) =>
      `${periodZhCN.now[is.length]}等级为${namedZhCN(is.grade)}。若连续 ${is.periods} 个${periodZhCN.one[is.length]}为${namedZhCN(is.grade)}：${is.action}。请核对${periodZhCN.before[is.length]}等级。`,
  },
  "zh-TW": {
    rule: (grade, length) =>
      `連續幾個${length === "month" ? "月" : periodZhTW.one[length]}為 ${grade}，列出供負責人決定`,
    unit: (length) => (length === "month" ? "個月" : `個${periodZhTW.one[length]}`),
    guide: (is) => `連續 ${is.periods} 個考核期為 ${is.grade}：${is.action}`,
    reached: (is) => `已連續 ${is.periods} 個${periodZhTW.one[is.length]}為${namedZhTW(is.grade)}：${is.action}。`,
    perhaps: (is) =>
      `${periodZhTW.now[is.length]}等級為${namedZhTW(is.grade)}。若連續 ${is.periods} 個${periodZhTW.one[is.length]}為${namedZhTW(is.grade)}：${is.action}。請核對${periodZhTW.before[is.length]}等級。`,
  },
  en: {
    rule: (grade, length) =>
      `${periodEn.name[length]}s of ${grade} in a row after which the person is listed for a human decision`,
    unit: (length) => `${periodEn.one[length]}s`,
    guide: (is) => `${is.periods} periods of ${is.grade} in a row: ${is.action}`,
    reached: (is) => `${is.grade} for ${is.periods} evaluated ${periodEn.one[is.length]}s in a row: ${is.action}.`,
    perhaps: (is) =>
      `This ${periodEn.one[is.length]}'s grade is ${is.grade}. After ${is.periods} evaluated ${periodEn.one[is.length]}s of ${is.grade} in a row: ${is.action}. Please check ${periodEn.before[is.length]}'s grade.`,
  },
};

export const streak: ConsequenceInWords<"streak"> = {
  says: ({ rule, periods }, { language, length }) => {
    const words = streakWords[language];
    const facts = { grade: rule.grade, action: rule.action[language], length };
    return periods === null
      ? words.perhaps({ ...facts, periods: figure(rule.months, language) })
      : words.reached({ ...facts, periods: figure(periods, language) });
  },
  guide: ({ grade, months, action }, language) =>
    streakWords[language].guide({ grade, periods: figure(months, language), action: action[language] }),
  rule: ({ grade }, { language }, length) => streakWords[language].rule(grade, length),
  unit: ({ language }, length) => streakWords[language].unit(length),
};
