import type { Average } from "../../domain/measures/average";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plain } from "./home";

export const average: MeasureInWords<Average> = {
  ...plain,
  help: "measure",
  rule: ({ sum, count, beside }, say) => {
    const words = say.sheets.policyMeasured.measure;
    const mean = words.average(say.input(sum), say.input(count));
    return beside === undefined ? mean : mean + words.beside(say.name(beside.name));
  },
  says: averageText,
  unit: (_, ofItem) => ofItem,
};

/** "A 80（400/5，含抽检 2 次）"; what is only recorded stands behind it. */
function averageText({ measure: { beside }, from, name, shown: value }: Measured<Average>, say: Speaker): string {
  const words = say.measured;
  const [sum = 0, count = 0, otherSum = 0, other = 0] = from.map((one) => one.value ?? 0);
  const share = beside?.share ?? 0;
  const parts = `${say.figure(sum + share * otherSum)}/${say.figure(count + share * other)}`;
  if (beside === undefined || other === 0) return words.quotient({ name, value, parts });
  const facts = { name: say.name(beside.name), count: say.figure(other), sum: say.figure(otherSum) };
  return words.quotient({ name, value, parts: parts + (share === 0 ? words.recorded(facts) : words.counted(facts)) });
}
