import type { Difference } from "../../domain/measures/difference";
import { type MeasureInWords, plain } from "./home";
import { unitLike } from "./unitText";

export const difference: MeasureInWords<Difference> = {
  ...plain,
  help: "measure",
  rule: ({ value, against }, say) => say.sheets.policyMeasured.measure.difference(say.input(value), say.input(against)),
  says: ({ measure, value, from, name, inUnit }, say) => {
    const words = say.measured;
    const [own = "", other = ""] = from.map((one) => inUnit(say.figure(one.value ?? 0)));
    const both = words.against({ name, value: own, against: other, other: say.input(measure.against) });
    const by = inUnit(say.figure(Math.abs(value)));
    return both + (value === 0 ? words.same : value > 0 ? words.more(by) : words.less(by));
  },
  unit: ({ value }, ofItem, say) => unitLike(value, ofItem, say),
  tellsSide: true,
};
