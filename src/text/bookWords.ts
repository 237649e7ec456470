import type { Language } from "../domain/wording/localText";
import { carry as carryEn } from "./en/pane/carry";
import { rollUp as rollUpEn } from "./en/pane/rollUp";
import { take as takeEn } from "./en/pane/take";
import { carry as carryZhCN } from "./zh-CN/pane/carry";
import { rollUp as rollUpZhCN } from "./zh-CN/pane/rollUp";
import { take as takeZhCN } from "./zh-CN/pane/take";
import { carry as carryZhTW } from "./zh-TW/pane/carry";
import { rollUp as rollUpZhTW } from "./zh-TW/pane/rollUp";
import { take as takeZhTW } from "./zh-TW/pane/take";

/** Words of the screens about other workbooks, which arrive with those screens and not with the pane. */
export type BookWords = Readonly<{
  carry: typeof carryZhCN;
  rollUp: typeof rollUpZhCN;
  take: typeof takeZhCN;
}>;

const byLanguage: Readonly<Record<Language, BookWords>> = {
  "zh-CN": { carry: carryZhCN, rollUp: rollUpZhCN, take: takeZhCN },
  "zh-TW": { carry: carryZhTW, rollUp: rollUpZhTW, take: takeZhTW },
  en: { carry: carryEn, rollUp: rollUpEn, take: takeEn },
};

export const bookWords = (language: Language): BookWords => byLanguage[language];
