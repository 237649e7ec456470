import type { InEveryLanguage } from "../form/everyLanguage";
import type { WorkedItem } from "../form/help";
import type { Rate } from "../../domain/measures/rate";
import { type MeasureInWords, plainMeasure } from "./home";

const zhCN = {
  rule: (numerator: string, denominator: string) => `${numerator}÷${denominator}×100`,
};

const rateWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (numerator, denominator) => `${numerator}÷${denominator}×100`,
  },
  en: {
    rule: (numerator, denominator) => `${numerator} ÷ ${denominator} × 100`,
  },
};

/** The help works it out. */
export const rateWorked: WorkedItem = {
  policy: "003C",
  item: "c1",
  typed: [{ feedback_in_time: 19, feedback_due: 20 }],
};

export const rate: MeasureInWords<Rate> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ numerator, denominator }, say) => rateWords[say.language].rule(say.input(numerator), say.input(denominator)),
  says: ({ from, name, shown }, say) => {
    const [numerator = 0, denominator = 0] = from.map(({ value }) => value ?? 0);
    const parts = `${say.figure(numerator)}/${say.figure(denominator)}`;
    return say.measured.quotient({ name, value: shown, parts });
  },
  unit: () => "%",
};
