import type { Rate } from "../../domain/measures/rate";
import { type MeasureInWords, plain } from "./home";

export const rate: MeasureInWords<Rate> = {
  ...plain,
  help: "measure",
  rule: ({ numerator, denominator }, say) =>
    say.sheets.policyMeasured.measure.rate(say.input(numerator), say.input(denominator)),
  says: ({ from, name, shown }, say) => {
    const [numerator = 0, denominator = 0] = from.map(({ value }) => value ?? 0);
    const parts = `${say.figure(numerator)}/${say.figure(denominator)}`;
    return say.measured.quotient({ name, value: shown, parts });
  },
  unit: () => "%",
};
