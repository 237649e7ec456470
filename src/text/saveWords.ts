import type { Language } from "../domain/wording/localText";
import { save as saveEn } from "./en/pane/save";
import { save as saveZhCN } from "./zh-CN/pane/save";
import { save as saveZhTW } from "./zh-TW/pane/save";

/** Words around files that leave the pane; they arrive with the first screen that has one. */
export type SaveWords = typeof saveZhCN;

const byLanguage: Readonly<Record<Language, SaveWords>> = { "zh-CN": saveZhCN, "zh-TW": saveZhTW, en: saveEn };

export const saveWords = (language: Language): SaveWords => byLanguage[language];
