import type { ItemResult } from "../../domain/engine/evaluation";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Average } from "../../domain/measures/average";
import type { Mean } from "../../domain/measures/mean";
import type { Speaker } from "../speaker/speaker";
import { withUnit } from "./unitText";

/** What was measured and what it was made from: "首次解决率 85%（170/200）". `edge` is a bound it must not seem to reach. */
export function measurementText(is: Measurement, result: ItemResult, say: Speaker, edge?: number): string {
  const { measure, value, from } = is;
  const words = say.measured;
  const name = say.part(result.id);
  const shown = withUnit(is, edge === undefined ? say.figure(value) : say.figureBeside(value, edge), result, say);
  const [first = 0, second = 0] = from.map((one) => one.value ?? 0);
  const raw = (figure: number): string => withUnit(is, say.figure(figure), result, say);
  switch (measure.kind) {
    case "entered":
      return say.isYesNo(measure.input)
        ? words.answered({ name, value: value === 0 ? words.no : words.yes })
        : words.entered({ name, value: shown });
    case "rate":
      return words.quotient({ name, value: shown, parts: `${say.figure(first)}/${say.figure(second)}` });
    case "average":
      return averageText(measure, is, name, shown, say);
    case "drop":
      return (
        words.drop({ name, before: plain(measure.before, first, say), now: plain(measure.now, second, say) }) +
        change(is, result, say)
      );
    case "difference": {
      const facts = { name, value: raw(first), against: raw(second), other: say.input(measure.against) };
      const by = withUnit(is, say.figure(Math.abs(value)), result, say);
      return words.against(facts) + (value === 0 ? words.same : value > 0 ? words.more(by) : words.less(by));
    }
    case "opposite":
      return words.opposite({
        name,
        value: shown,
        whole: say.figure(measure.whole),
        part: plain(measure.input, first, say),
      });
    case "mean":
      return meanText(measure, is, name, shown, say);
  }
}

/** "A 80（400/5，含抽检 2 次）"; what is only recorded stands behind it. */
function averageText({ beside }: Average, { from }: Measurement, name: string, value: string, say: Speaker): string {
  const words = say.measured;
  const [sum = 0, count = 0, otherSum = 0, other = 0] = from.map((one) => one.value ?? 0);
  const share = beside?.share ?? 0;
  const parts = `${say.figure(sum + share * otherSum)}/${say.figure(count + share * other)}`;
  if (beside === undefined || other === 0) return words.quotient({ name, value, parts });
  const facts = { name: say.name(beside.name), count: say.figure(other), sum: say.figure(otherSum) };
  return words.quotient({ name, value, parts: parts + (share === 0 ? words.recorded(facts) : words.counted(facts)) });
}

/** A figure in the unit of its own input. */
function plain(input: string, value: number, say: Speaker): string {
  const figure = say.figure(value);
  if (say.kind(input) === "percent") return `${figure}%`;
  const unit = say.unit(input);
  return unit === "" ? figure : `${figure} ${unit}`;
}

function change(is: Measurement, result: ItemResult, say: Speaker): string {
  const words = say.measured;
  const [before, now] = is.from.map((one) => one.value ?? 0);
  const inPercent = is.measure.kind === "drop" && is.measure.in === "percent";
  if (before === now) return inPercent && now === 0 ? words.bothNone : words.unchanged;
  const by = withUnit(is, say.figure(Math.abs(is.value)), result, say);
  if (before === 0 && inPercent) return words.roseFromNothing;
  return is.value > 0 ? words.fell(by) : words.rose(by);
}

/** "自评 95、上级 90，平均 92.5"; who gave nothing is named. */
function meanText(measure: Mean, is: Measurement, name: string, mean: string, say: Speaker): string {
  if (isAnswered(is, say)) return answersText(measure, is, name, say);
  const words = say.measured;
  const given = measure.of.map((one, at) => ({ ...one, value: is.from[at]?.value ?? null }));
  const filled = given.filter(({ value }) => value !== null);
  const parts = filled.map((one) => words.entered({ name: say.name(one.name), value: say.figure(one.value ?? 0) }));
  const blank = given.filter(({ value }) => value === null).map((one) => say.name(one.name));
  const isWeighted = new Set(filled.map(({ weight }) => weight)).size > 1;
  return words.mean({
    name,
    parts,
    mean: filled.length === 1 ? null : mean,
    weights: isWeighted ? filled.map(({ weight }) => say.policyFigure(weight)) : null,
    blank,
  });
}

/** A mean of answers is how many of them are a yes. */
export const isAnswered = ({ measure }: Pick<Measurement, "measure">, say: Speaker): boolean =>
  measure.kind === "mean" && measure.of.every(({ input }) => say.isYesNo(input));

function answersText({ of }: Mean, { from }: Measurement, name: string, say: Speaker): string {
  const words = say.measured;
  const answers = of.map((one, at) => ({ name: say.name(one.name), value: from[at]?.value ?? null }));
  const given = answers.filter(({ value }) => value !== null);
  return words.answers({
    name,
    parts: given.map((one) => words.entered({ name: one.name, value: one.value === 0 ? words.no : words.yes })),
    met: say.figure(given.filter(({ value }) => value !== 0).length),
    all: say.figure(given.length),
  });
}
