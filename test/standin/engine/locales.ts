import { type ILanguagePack, LocaleType, mergeLocales } from "@univerjs/core";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalCn from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import conditionalTw from "@univerjs/preset-sheets-conditional-formatting/locales/zh-TW";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreCn from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreTw from "@univerjs/preset-sheets-core/locales/zh-TW";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationCn from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import validationTw from "@univerjs/preset-sheets-data-validation/locales/zh-TW";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableCn from "@univerjs/preset-sheets-table/locales/zh-CN";
import tableTw from "@univerjs/preset-sheets-table/locales/zh-TW";

export type Language = "zh-CN" | "zh-TW" | "en";

/** Univer asks for these words and has them in no language. */
const progress = (analyzing: string, calculating: string, done: string): ILanguagePack => ({
  "sheets-formula": {
    progress: {
      analyzing,
      calculating,
      "array-analysis": analyzing,
      "array-calculation": calculating,
      done,
    },
  },
});

const progressCn = progress("正在分析公式", "正在计算", "计算完成");
const progressTw = progress("正在分析公式", "正在計算", "計算完成");
const progressEn = progress("Analyzing formulas", "Calculating", "Calculated");

const LOCALES: Record<Language, [LocaleType, ILanguagePack]> = {
  "zh-CN": [LocaleType.ZH_CN, mergeLocales(coreCn, validationCn, conditionalCn, tableCn, progressCn)],
  "zh-TW": [LocaleType.ZH_TW, mergeLocales(coreTw, validationTw, conditionalTw, tableTw, progressTw)],
  en: [LocaleType.EN_US, mergeLocales(coreEn, validationEn, conditionalEn, tableEn, progressEn)],
};

/** Univer's words in one of the add-in's languages. */
export function localeOf(language: Language): { locale: LocaleType; locales: Record<string, ILanguagePack> } {
  const [locale, words] = LOCALES[language];
  return { locale, locales: { [locale]: words } };
}
