import type { Language } from "../domain/wording/localText";

const zhCN = {
  partTitle: (title: string, name: string) => `${title} · ${name}（填好后请原样发回）`,
  fileName: (period: string, name: string) => `绩效考核_${period}_${name}.xlsx`,
};

export type TravelWords = typeof zhCN;

const zhTW: TravelWords = {
  partTitle: (title, name) => `${title} · ${name}（填好後請原樣寄回）`,
  fileName: (period, name) => `績效考核_${period}_${name}.xlsx`,
};

const en: TravelWords = {
  partTitle: (title, name) => `${title} · ${name} (fill it in and send this file back)`,
  fileName: (period, name) => `Evaluation_${period}_${name}.xlsx`,
};

const byLanguage: Readonly<Record<Language, TravelWords>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** Words of the way out and back: files for supervisors, what returns, slips. */
export const travelWords = (language: Language): TravelWords => byLanguage[language];
