import type { Drop } from "../../domain/measures/drop";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plain } from "./home";
import { ofInput, unitOfInput } from "./unitText";

export const drop: MeasureInWords<Drop> = {
  ...plain,
  help: "measure",
  rule: ({ before, now, in: unit }, say) => {
    const words = say.sheets.policyMeasured.measure;
    return (unit === "points" ? words.dropPoints : words.dropPercent)(say.input(before), say.input(now));
  },
  says: ({ measure, ...is }, say) => {
    const [before = 0, now = 0] = is.from.map(({ value }) => value ?? 0);
    const both = { before: ofInput(measure.before, before, say), now: ofInput(measure.now, now, say) };
    return say.measured.drop({ name: is.name, ...both }) + change({ measure, ...is }, [before, now], say);
  },
  unit: ({ before, in: unit }, ofItem, say) => {
    if (unit === "percent") return "%";
    return say.kind(before) === "percent" ? say.measured.points : unitOfInput(before, say) || ofItem;
  },
  isFall: true,
};

function change({ measure, value, inUnit }: Measured<Drop>, [before, now]: readonly [number, number], say: Speaker) {
  const words = say.measured;
  const inPercent = measure.in === "percent";
  if (before === now) return inPercent && now === 0 ? words.bothNone : words.unchanged;
  if (before === 0 && inPercent) return words.roseFromNothing;
  const by = inUnit(say.figure(Math.abs(value)));
  return value > 0 ? words.fell(by) : words.rose(by);
}
