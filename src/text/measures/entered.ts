import type { Entered } from "../../domain/measures/entered";
import { type MeasureInWords, plain } from "./home";
import { unitLike } from "./unitText";

export const entered: MeasureInWords<Entered> = {
  ...plain,
  help: "measure",
  rule: ({ input }, say) => say.sheets.policyMeasured.measure.entered(say.input(input)),
  says: ({ measure, name, shown, value }, say) => {
    const words = say.measured;
    return say.isYesNo(measure.input)
      ? words.answered({ name, value: value === 0 ? words.no : words.yes })
      : words.entered({ name, value: shown });
  },
  unit: ({ input }, ofItem, say) => unitLike(input, ofItem, say),
  answers: ({ input }, say) => (say.isYesNo(input) ? "one" : null),
};
