import type { Language } from "../domain/localText";
import { carry as carryEn } from "./en/pane/carry";
import { carry as carryZhCN } from "./zh-CN/pane/carry";
import { carry as carryZhTW } from "./zh-TW/pane/carry";

/** Words of the screens about other workbooks, which arrive with those screens and not with the pane. */
export type BookWords = Readonly<{ carry: typeof carryZhCN }>;

const byLanguage: Readonly<Record<Language, BookWords>> = {
  "zh-CN": { carry: carryZhCN },
  "zh-TW": { carry: carryZhTW },
  en: { carry: carryEn },
};

export const bookWords = (language: Language): BookWords => byLanguage[language];
