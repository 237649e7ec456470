import type { Opposite } from "../../domain/measures/opposite";
import { type MeasureInWords, plain } from "./home";
import { ofInput, unitLike } from "./unitText";

export const opposite: MeasureInWords<Opposite> = {
  ...plain,
  help: "measure",
  rule: ({ input }, say) => say.sheets.policyMeasured.measure.opposite(say.input(input)),
  says: ({ measure, from, name, shown }, say) =>
    say.measured.opposite({
      name,
      value: shown,
      whole: say.figure(measure.whole),
      part: ofInput(measure.input, from[0]?.value ?? 0, say),
    }),
  unit: ({ input }, ofItem, say) => unitLike(input, ofItem, say),
};
