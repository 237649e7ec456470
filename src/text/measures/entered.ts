import type { InEveryLanguage } from "../form/everyLanguage";
import type { Entered } from "../../domain/measures/entered";
import { type MeasureInWords, plainMeasure } from "./home";
import { unitLike } from "./unitText";

const zhCN = {
  rule: (input: string) => input,
  answered: (is: { name: string; value: string }) => `${is.name}：${is.value}`,
};

const enteredWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (input) => input,
    answered: (is) => `${is.name}：${is.value}`,
  },
  en: {
    rule: (input) => input,
    answered: (is) => `${is.name}: ${is.value}`,
  },
};

export const entered: MeasureInWords<Entered> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ input }, say) => enteredWords[say.language].rule(say.input(input)),
  says: ({ measure, name, shown, value }, say) => {
    const words = say.measured;
    return say.isYesNo(measure.input)
      ? enteredWords[say.language].answered({ name, value: value === 0 ? words.no : words.yes })
      : words.entered({ name, value: shown });
  },
  unit: ({ input }, ofItem, say) => unitLike(input, ofItem, say),
  answers: ({ input }, say) => (say.isYesNo(input) ? "one" : null),
};
