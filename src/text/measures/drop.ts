import type { InEveryLanguage } from "../form/everyLanguage";
import type { WorkedItem } from "../form/help";
import type { Drop } from "../../domain/measures/drop";
import type { Speaker } from "../speaker/speaker";
import { type Measured, type MeasureInWords, plainMeasure } from "./home";
import { inputFigure, unitOfInput } from "./unitText";

const zhCN = {
  both: (is: { name: string; before: string; now: string }) => `${is.name}：上期 ${is.before}，本期 ${is.now}`,
  fell: (by: string) => `，下降 ${by}`,
  rose: (by: string) => `，上升 ${by}`,
  bothNone: "，按最好计",
  unchanged: "，与上期持平",
  roseFromNothing: "，比上期上升",
  rule: {
    points: (before: string, now: string) => `${before}－${now}（下降的百分点）`,
    percent: (before: string, now: string) => `（${before}－${now}）÷${before}×100（降幅%）`,
  },
};

const dropWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    both: (is) => `${is.name}：上期 ${is.before}，本期 ${is.now}`,
    fell: (by) => `，下降 ${by}`,
    rose: (by) => `，上升 ${by}`,
    bothNone: "，以最佳計",
    unchanged: "，與上期持平",
    roseFromNothing: "，比上期上升",
    rule: {
      points: (before, now) => `${before}－${now}（下降的百分點）`,
      percent: (before, now) => `（${before}－${now}）÷${before}×100（降幅%）`,
    },
  },
  en: {
    both: (is) => `${is.name}: ${is.before} in the last period, ${is.now} in this one`,
    fell: (by) => `, down by ${by}`,
    rose: (by) => `, up by ${by}`,
    bothNone: ", counted as the best there is",
    unchanged: ", unchanged",
    roseFromNothing: ", up from nothing",
    rule: {
      points: (before, now) => `${before} − ${now} (points it fell)`,
      percent: (before, now) => `(${before} − ${now}) ÷ ${before} × 100 (percent it fell)`,
    },
  },
};

/** The help works it out. */
export const dropWorked: WorkedItem = { policy: "001", item: "cr", typed: [{ cr_prev_pct: 2, cr_cur_pct: 1.9 }] };

export const drop: MeasureInWords<Drop> = {
  ...plainMeasure,
  help: "measure",
  rule: ({ before, now, in: unit }, say) => {
    const { rule } = dropWords[say.language];
    return rule[unit](say.input(before), say.input(now));
  },
  says: ({ measure, ...is }, say) => {
    const [before = 0, now = 0] = is.from.map(({ value }) => value ?? 0);
    const both = { before: inputFigure(measure.before, before, say), now: inputFigure(measure.now, now, say) };
    return dropWords[say.language].both({ name: is.name, ...both }) + change({ measure, ...is }, [before, now], say);
  },
  unit: ({ before, in: unit }, ofItem, say) => {
    if (unit === "percent") return "%";
    return say.kind(before) === "percent" ? say.measured.points : unitOfInput(before, say) || ofItem;
  },
  isFall: true,
};

function change({ measure, value, inUnit }: Measured<Drop>, [before, now]: readonly [number, number], say: Speaker) {
  const words = dropWords[say.language];
  const isInPercent = measure.in === "percent";
  if (before === now) return isInPercent && now === 0 ? words.bothNone : words.unchanged;
  if (before === 0 && isInPercent) return words.roseFromNothing;
  const by = inUnit(say.figure(Math.abs(value)));
  return value > 0 ? words.fell(by) : words.rose(by);
}
