import type { InEveryLanguage } from "../form/everyLanguage";
import type { WorkedItem } from "../form/help";
import type { Difference } from "../../domain/measures/difference";
import { type MeasureInWords, plainMeasure } from "./home";
import { unitLike } from "./unitText";

const zhCN = {
  rule: (value: string, against: string) => `${value}－${against}`,
  against: (is: { name: string; value: string; against: string; other: string }) =>
    `${is.name} ${is.value}，${is.other} ${is.against}`,
  more: (by: string) => `，多 ${by}`,
  less: (by: string) => `，少 ${by}`,
  same: "，持平",
};

const differenceWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (value, against) => `${value}－${against}`,
    against: (is) => `${is.name} ${is.value}，${is.other} ${is.against}`,
    more: (by) => `，多 ${by}`,
    less: (by) => `，少 ${by}`,
    same: "，持平",
  },
  en: {
    rule: (value, against) => `${value} − ${against}`,
    against: (is) => `${is.name} ${is.value}, ${is.other} ${is.against}`,
    more: (by) => `, ${by} more`,
    less: (by) => `, ${by} less`,
    same: ", the same",
  },
};

/** The help works it out. */
export const differenceWorked: WorkedItem = {
  policy: "003B",
  item: "sales",
  typed: [{ sales_cur: 110, sales_prev: 100 }],
};

export const difference: MeasureInWords<Difference> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ value, against }, say) => differenceWords[say.language].rule(say.input(value), say.input(against)),
  says: ({ measure, value, from, name, inUnit }, say) => {
    const words = differenceWords[say.language];
    const [own = "", other = ""] = from.map((one) => inUnit(say.figure(one.value ?? 0)));
    const both = words.against({ name, value: own, against: other, other: say.input(measure.against) });
    const by = inUnit(say.figure(Math.abs(value)));
    return both + (value === 0 ? words.same : value > 0 ? words.more(by) : words.less(by));
  },
  unit: ({ value }, ofItem, say) => unitLike(value, ofItem, say),
  tellsSide: true,
};
