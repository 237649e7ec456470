import type { Language } from "../domain/localText";
import { carry as carryEn } from "./en/pane/carry";
import { take as takeEn } from "./en/pane/take";
import { carry as carryZhCN } from "./zh-CN/pane/carry";
import { take as takeZhCN } from "./zh-CN/pane/take";
import { carry as carryZhTW } from "./zh-TW/pane/carry";
import { take as takeZhTW } from "./zh-TW/pane/take";

/** Words of the screens about other workbooks, which arrive with those screens and not with the pane. */
export type BookWords = Readonly<{ carry: typeof carryZhCN; take: typeof takeZhCN }>;

const byLanguage: Readonly<Record<Language, BookWords>> = {
  "zh-CN": { carry: carryZhCN, take: takeZhCN },
  "zh-TW": { carry: carryZhTW, take: takeZhTW },
  en: { carry: carryEn, take: takeEn },
};

export const bookWords = (language: Language): BookWords => byLanguage[language];
