import type { InEveryLanguage } from "../form/everyLanguage";
import type { WorkedItem } from "../form/help";
import type { Average } from "../../domain/measures/average";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plainMeasure } from "./home";

const zhCN = {
  rule: (sum: string, count: string) => `${sum}÷${count}`,
  beside: (name: string) => `；${name}另记，计不计见下`,
  how: "1 并入计算，0 只记录不计",
  recorded: (is: { name: string; count: string; sum: string }) =>
    `；${is.name} ${is.count} 次共 ${is.sum} 分，只记录不计`,
  counted: (is: { name: string; count: string }) => `，含${is.name} ${is.count} 次`,
};

export const averageWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (sum, count) => `${sum}÷${count}`,
    beside: (name) => `；${name}另記，計不計見下`,
    how: "1 併入計算，0 只記錄不計",
    recorded: (is) => `；${is.name} ${is.count} 次共 ${is.sum} 分，只記錄不計`,
    counted: (is) => `，含${is.name} ${is.count} 次`,
  },
  en: {
    rule: (sum, count) => `${sum} ÷ ${count}`,
    beside: (name) => `; ${name} recorded beside, counted or not as set below`,
    how: "1 counts them in, 0 only records them",
    recorded: (is) => `; ${is.name}: ${is.count} with ${is.sum} points, recorded and not counted`,
    counted: (is) => `, ${is.count} of them ${is.name}`,
  },
};

/** The help works it out. */
export const averageWorked: WorkedItem = {
  policy: "004DQNJ-Y",
  item: "checks_mean",
  typed: [{ checks_count: 3, checks_sum: 255 }],
};

export const average: MeasureInWords<Average> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ sum, count, beside }, say) => {
    const words = averageWords[say.language];
    const mean = words.rule(say.input(sum), say.input(count));
    return beside === undefined ? mean : mean + words.beside(say.name(beside.name));
  },
  says: averageText,
  unit: (_, ofItem) => ofItem,
};

/** "A 80（400/5，含抽检 2 次）"; what is only recorded stands behind it. */
function averageText({ measure: { beside }, from, name, shown: value }: Measured<Average>, say: Speaker): string {
  const words = averageWords[say.language];
  const [sum = 0, count = 0, otherSum = 0, other = 0] = from.map((one) => one.value ?? 0);
  const share = beside?.share ?? 0;
  const parts = `${say.figure(sum + share * otherSum)}/${say.figure(count + share * other)}`;
  if (beside === undefined || other === 0) return say.measured.quotient({ name, value, parts });
  const facts = { name: say.name(beside.name), count: say.figure(other), sum: say.figure(otherSum) };
  return say.measured.quotient({
    name,
    value,
    parts: parts + (share === 0 ? words.recorded(facts) : words.counted(facts)),
  });
}
