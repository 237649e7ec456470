import type { Consequence } from "../../domain/consequences/consequence";
import { flagOf } from "../../domain/consequences/flags";
import type { ConsequenceName, DueConsequence } from "../../domain/consequences/kinds";
import type { PeriodLength } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import type { Speaker } from "../speaker/speaker";
import { consequenceInWords } from "./consequences";
import type { Telling } from "./home";

/** What one consequence puts before people; null for an interview that everyone is asked to. */
export const consequenceText = (due: DueConsequence, telling: Telling): string | null =>
  wordsOf(due.kind).says(due, telling);

/** One sentence for everything that must be noticed beside a result, each once. */
export const consequenceTexts = (due: readonly DueConsequence[], telling: Telling): string[] => [
  ...new Set(due.flatMap((one) => (flagOf(one) === null ? [] : (consequenceText(one, telling) ?? [])))),
];

/** What 说明 says the policy does with a result; null where its dates say it. */
export const consequenceInGuide = (rule: Consequence, language: Language): string | null =>
  wordsOf(rule.kind).guide(rule, language);

/** What a consequence is called on 规则, and the unit of its numbers. */
export const consequenceRule = (
  rule: Consequence,
  say: Speaker,
  length: PeriodLength,
): { name: string; unit: string } => {
  const words = wordsOf(rule.kind);
  return { name: words.rule(rule, say, length), unit: words.unit(say, length) };
};

const wordsOf = (name: ConsequenceName) => consequenceInWords<ConsequenceName>(name);
