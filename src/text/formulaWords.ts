import type { Language } from "../domain/wording/localText";
import { formulas as formulasEn } from "./en/pane/formulas";
import { formulas as formulasZhCN } from "./zh-CN/pane/formulas";
import { formulas as formulasZhTW } from "./zh-TW/pane/formulas";

/** Words about what the formulas of a workbook call; they arrive with the screens that ask or tell of it. */
export type FormulaWords = typeof formulasZhCN;

const byLanguage: Readonly<Record<Language, FormulaWords>> = {
  "zh-CN": formulasZhCN,
  "zh-TW": formulasZhTW,
  en: formulasEn,
};

export const formulaWords = (language: Language): FormulaWords => byLanguage[language];
