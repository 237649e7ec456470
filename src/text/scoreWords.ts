import type { Language } from "../domain/wording/localText";

const zhCN = {
  file: "文件",
  columns: { policy: "制度", period: "考核期" },
  differing: (places: number) => `与文件不一致 ${places} 处`,
  noResult: "未出分",
  found: (places: number) => `检查到 ${places} 处`,
  differs: (places: number) => `文件里有 ${places} 处结果与按规则重算的不一致`,
  notCalculated: "文件里没有存下计算结果（保存它的软件没有计算），以下是按规则重算的结果",
  stored: (stored: string, expected: string) => `文件里是 ${stored}，重算是 ${expected}`,
  blank: "空白",
  why: { overwritten: "公式被改动", notCalculated: "公式没有算出来", notCurrent: "不是最新结果，或被人改过" },
  labels: { read: "读到：", expected: "应为：", fix: "处理：" },
};

type ScoreWords = typeof zhCN;

const zhTW: ScoreWords = {
  file: "檔案",
  columns: { policy: "制度", period: "考核期" },
  differing: (places) => `與檔案不一致 ${places} 處`,
  noResult: "未出分",
  found: (places) => `檢查到 ${places} 處`,
  differs: (places) => `檔案裡有 ${places} 處結果與按規則重算的不一致`,
  notCalculated: "檔案裡沒有存下計算結果（儲存它的軟體沒有計算），以下是按規則重算的結果",
  stored: (stored, expected) => `檔案裡是 ${stored}，重算是 ${expected}`,
  blank: "空白",
  why: { overwritten: "公式被改動", notCalculated: "公式沒有算出來", notCurrent: "不是最新結果，或被人改過" },
  labels: { read: "讀到：", expected: "應為：", fix: "處理：" },
};

const places = (number: number): string => `${number} ${number === 1 ? "place" : "places"}`;

const en: ScoreWords = {
  file: "File",
  columns: { policy: "Policy", period: "Period" },
  differing: (number) => `differs from the file in ${places(number)}`,
  noResult: "no result",
  found: (number) => `found in ${places(number)}`,
  differs: (number) => `results of the file differ from those of its inputs in ${places(number)}`,
  notCalculated:
    "no results are stored in the file (the program that saved it did not calculate); these are worked out from its inputs",
  stored: (stored, expected) => `the file has ${stored}, its inputs give ${expected}`,
  blank: "nothing",
  why: {
    overwritten: "formula changed",
    notCalculated: "formula not calculated",
    notCurrent: "older, or changed by hand",
  },
  labels: { read: "read: ", expected: "expected: ", fix: "to do: " },
};

const byLanguage: Readonly<Record<Language, ScoreWords>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** Words of the command that scores filled workbooks. */
export const scoreWords = (language: Language): ScoreWords => byLanguage[language];
