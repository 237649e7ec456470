import type { Language } from "../domain/wording/localText";
import type { Consequence, Scheme } from "../domain/scheme/scheme";
import { figure } from "./figure";
import { texts } from "./texts";

/** What the policy does with a result besides paying it, one sentence for each flag of an evaluation. */
export const flagTexts = (flags: readonly string[], scheme: Scheme, language: Language): string[] =>
  scheme.consequences.flatMap((consequence) => {
    const text = flagText(consequence, language);
    return text !== null && flags.includes(text.flag) ? [text.words] : [];
  });

/** Streaks have no flag: they are seen over months, see streakText. Nor has an interview with everyone. */
function flagText(consequence: Consequence, language: Language): { flag: string; words: string } | null {
  switch (consequence.kind) {
    case "interview": {
      const { belowGrade: grade, withinDays } = consequence;
      if (grade === null) return null;
      const words = texts(language).explain.interview({ grade, days: figure(withinDays, language) });
      return { flag: "interview", words };
    }
    case "decision":
    case "grade":
    case "above":
    case "suspicious":
    case "unwritten":
    case "measuredAbove":
    case "inputAbove":
      return { flag: consequence.flag, words: consequence.action[language] };
    case "boundary":
    case "gap":
      return { flag: consequence.flag, words: consequence.note[language] };
    case "streak":
      return null;
  }
}

/** "已连续 2 个考核月为 E。…": listed for people to decide. */
export function streakText(run: { grade: string; months: number }, scheme: Scheme, language: Language): string {
  const rule = scheme.consequences.find((one) => one.kind === "streak" && one.grade === run.grade);
  const action = rule?.kind === "streak" ? rule.action[language] : "";
  return texts(language).explain.streak({ grade: run.grade, months: figure(run.months, language), action });
}
