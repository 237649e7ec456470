import type { Language } from "../domain/wording/localText";
import { compare as compareEn } from "./en/pane/compare";
import { compare as compareZhCN } from "./zh-CN/pane/compare";
import { compare as compareZhTW } from "./zh-TW/pane/compare";

/** Words of the screen that compares a table of people's own; they arrive with that screen and not with the pane. */
export type CompareWords = typeof compareZhCN;

const byLanguage: Readonly<Record<Language, CompareWords>> = {
  "zh-CN": compareZhCN,
  "zh-TW": compareZhTW,
  en: compareEn,
};

export const compareWords = (language: Language): CompareWords => byLanguage[language];
