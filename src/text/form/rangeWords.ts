import type { InEveryLanguage } from "./everyLanguage";

const chinese = {
  between: (from: string, to: string) => `${from}（含）–${to}（不含）`,
  atLeast: (from: string) => `${from}（含）以上`,
  below: (to: string) => `${to}（不含）以下`,
};

/** A range of figures with what belongs to it: 85 is in the band from 85, 90 in the one above. */
export const rangeWords: InEveryLanguage<typeof chinese> = {
  "zh-CN": chinese,
  "zh-TW": chinese,
  en: {
    between: (from, to) => `${from} to under ${to}`,
    atLeast: (from) => `${from} and above`,
    below: (to) => `below ${to}`,
  },
};
