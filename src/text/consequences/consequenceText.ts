import { flagOf } from "../../domain/consequences/flags";
import { type ByConsequence, type DueConsequence, tellBy } from "../../domain/consequences/kinds";
import type { PeriodLength } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import { figure } from "../speaker/figure";
import { texts } from "../texts";

interface Speaker {
  language: Language;
  /** How long the period is that is evaluated. */
  length: PeriodLength;
}

type Action = Extract<DueConsequence, { rule: { action: unknown } }>;
type Note = Extract<DueConsequence, { rule: { note: unknown } }>;

const action = ({ rule }: Action, { language }: Speaker): string => rule.action[language];
const note = ({ rule }: Note, { language }: Speaker): string => rule.note[language];

/** The policy's own words tell what they are about, but for an interview and a run of periods. */
const sentences: ByConsequence<Speaker, string | null> = {
  interview: ({ rule: { belowGrade: grade, withinDays } }, { language }) =>
    grade === null ? null : texts(language).explain.interview({ grade, days: figure(withinDays, language) }),
  streak({ rule, periods }, { language, length }) {
    const { streak, streakPerhaps } = texts(language).explain;
    const facts = { grade: rule.grade, action: rule.action[language], length };
    return periods === null
      ? streakPerhaps({ ...facts, periods: figure(rule.months, language) })
      : streak({ ...facts, periods: figure(periods, language) });
  },
  decision: action,
  grade: action,
  above: action,
  boundary: note,
  gap: note,
  unwritten: action,
  measuredAbove: action,
  suspicious: action,
  inputAbove: action,
};

/** What one consequence puts before people; null for an interview that everyone is asked to. */
export const consequenceText = (due: DueConsequence, speaker: Speaker): string | null =>
  tellBy(sentences, due, speaker);

/** One sentence for everything that must be noticed beside a result, each once. */
export const consequenceTexts = (due: readonly DueConsequence[], speaker: Speaker): string[] => [
  ...new Set(due.flatMap((one) => (flagOf(one) === null ? [] : (consequenceText(one, speaker) ?? [])))),
];
