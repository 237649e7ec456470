import type { InEveryLanguage } from "../form/everyLanguage";
import { figure } from "../speaker/figure";
import { named as namedZhCN } from "../zh-CN/grades";
import { named as namedZhTW } from "../zh-TW/grades";
import type { ConsequenceInWords } from "./home";

const zhCN = {
  rule: (grade: string) => `绩效面谈：等级低于 ${grade} 者，自公布之日起多少天内完成`,
  everybody: "绩效面谈：与每一位被考核人，自公布之日起多少天内完成",
  unit: "天",
  due: (is: { grade: string; days: string }) =>
    `等级低于${namedZhCN(is.grade)}：结果公布后 ${is.days} 天内完成绩效面谈`,
  /** Among the dates of 说明. */
  dates: {
    below: (days: string, grade: string) => `结果公布之日起 ${days} 天内，与等级低于 ${grade} 的人员完成面谈`,
    everybody: (days: string) => `结果公布之日起 ${days} 天内，与每一位被考核人完成面谈`,
  },
  /** In 提示. */
  remark: "须面谈。",
};

export const interviewWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (grade) => `績效面談：等級低於 ${grade} 者，自公布日起幾天內完成`,
    everybody: "績效面談：與每一位被考核人，自公布日起幾天內完成",
    unit: "天",
    due: (is) => `等級低於${namedZhTW(is.grade)}：結果公布後 ${is.days} 天內完成績效面談`,
    dates: {
      below: (days, grade) => `結果公布日起 ${days} 天內，與等級低於 ${grade} 的人員完成面談`,
      everybody: (days) => `結果公布日起 ${days} 天內，與每一位受考核人完成面談`,
    },
    remark: "須面談。",
  },
  en: {
    rule: (grade) => `Interview with everyone graded below ${grade}: within how many days of publication`,
    everybody: "Interview with everyone: within how many days of publication",
    unit: "days",
    due: (is) => `Below ${is.grade}: interview within ${is.days} days of publication`,
    dates: {
      below: (days, grade) => `Interviews with everyone graded below ${grade}, within ${days} days of publication`,
      everybody: (days) => `Interviews with everyone, within ${days} days of publication`,
    },
    remark: "Interview due. ",
  },
};

export const interview: ConsequenceInWords<"interview"> = {
  says: ({ rule: { belowGrade: grade, withinDays } }, { language }) =>
    grade === null ? null : interviewWords[language].due({ grade, days: figure(withinDays, language) }),
  guide: () => null,
  rule: ({ belowGrade }, { language }) => {
    const { rule, everybody } = interviewWords[language];
    return belowGrade === null ? everybody : rule(belowGrade);
  },
  unit: ({ language }) => interviewWords[language].unit,
};
