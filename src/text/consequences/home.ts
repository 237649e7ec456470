import type { Consequence } from "../../domain/consequences/consequence";
import type { ConsequenceName, DueConsequence } from "../../domain/consequences/kinds";
import type { PeriodLength } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import type { Speaker } from "../speaker/speaker";

/** The language, and how long the period is that is evaluated. */
export interface Telling {
  language: Language;
  length: PeriodLength;
}

type RuleOf<Name extends ConsequenceName> = Extract<Consequence, { kind: Name }>;
type DueOf<Name extends ConsequenceName> = Extract<DueConsequence, { kind: Name }>;

/** The words for a kind of consequence. */
export interface ConsequenceInWords<Name extends ConsequenceName> {
  /** What it puts before people; null for an interview that everyone is asked to. */
  says: (due: DueOf<Name>, telling: Telling) => string | null;
  /** What 说明 says the policy does with a result; null where its dates say it. */
  guide: (rule: RuleOf<Name>, language: Language) => string | null;
  /** What it is called on 规则. */
  rule: (rule: RuleOf<Name>, say: Speaker, length: PeriodLength) => string;
  /** The unit of its numbers on 规则, "" for none. */
  unit: (say: Speaker, length: PeriodLength) => string;
}

type WithAction = Extract<DueConsequence, { rule: { action: unknown } }>;
type WithNote = Extract<DueConsequence, { rule: { note: unknown } }>;

/** The policy's own words tell what it is about. */
export const saysAction = ({ rule }: WithAction, { language }: Telling): string => rule.action[language];
export const saysNote = ({ rule }: WithNote, { language }: Telling): string => rule.note[language];

/** The same on 说明, before anything has happened. */
export const actionInGuide = ({ action }: WithAction["rule"], language: Language): string => action[language];
export const noteInGuide = ({ note }: WithNote["rule"], language: Language): string => note[language];

export const noUnit = (): string => "";
export const pointsUnit = (say: Speaker): string => say.sheets.policyResults.points;
