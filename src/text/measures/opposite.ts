import type { InEveryLanguage } from "../form/everyLanguage";
import type { WorkedItem } from "../form/help";
import type { Opposite } from "../../domain/measures/opposite";
import { type MeasureInWords, plainMeasure } from "./home";
import { inputFigure, unitLike } from "./unitText";

const zhCN = {
  rule: (input: string) => `整体数－${input}`,
  left: (is: { name: string; value: string; whole: string; part: string }) =>
    `${is.name} ${is.value}（${is.whole} − ${is.part}）`,
  row: (item: string) => `${item}：整体数`,
  how: "以此数减去填写值",
};

export const oppositeWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (input) => `整體數－${input}`,
    left: (is) => `${is.name} ${is.value}（${is.whole} − ${is.part}）`,
    row: (item) => `${item}：整體數`,
    how: "以此數減去填寫值",
  },
  en: {
    rule: (input) => `the whole − ${input}`,
    left: (is) => `${is.name} ${is.value} (${is.whole} − ${is.part})`,
    row: (item) => `${item}: the whole`,
    how: "what is entered is taken from this",
  },
};

/** The help works it out. */
export const oppositeWorked: WorkedItem = { policy: "004SEVEN", item: "stability", typed: [{ turnover: 8 }] };

export const opposite: MeasureInWords<Opposite> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ input }, say) => oppositeWords[say.language].rule(say.input(input)),
  says: ({ measure, from, name, shown }, say) =>
    oppositeWords[say.language].left({
      name,
      value: shown,
      whole: say.figure(measure.whole),
      part: inputFigure(measure.input, from[0]?.value ?? 0, say),
    }),
  unit: ({ input }, ofItem, say) => unitLike(input, ofItem, say),
};
