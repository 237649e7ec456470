import type { Deductions, DeductionsReason } from "../../domain/methods/deductions";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, ofItem, type ReasonOf } from "./home";

export const deductions: MethodInWords<Deductions, DeductionsReason["kind"]> = {
  rule: (_method, _full, say) => say.sheets.policy.how.deductions,
  reasons: {
    perTime: { says: (reason, _, say) => perTimeText(reason, say), source: ({ rule }) => rule.source },
    rate: { says: (reason, _, say) => rateText(reason, say), source: ({ rule }) => rule.source },
    capped: { says: (reason, _, say) => cappedText(reason, say), source: ofItem },
    replaced: { says: (reason, _, say) => replacedText(reason, say), source: ({ by }) => by.source },
    void: { says: (reason, _, say) => voidText(reason, say), source: ({ rule }) => rule.source },
    floor: {
      says: ({ before }, _, say) => say.explain.floor({ beyond: say.figure(-before) }),
      source: ofItem,
    },
  },
  leftOut: noData,
  help: "deductions",
};

function perTimeText({ rule, count, charged, due }: ReasonOf<"perTime">, say: Speaker): string {
  const facts = { name: say.name(rule.name), ...say.times(rule.input, count), free: say.figure(rule.free) };
  if (charged === 0) return say.explain.perTimeFree(facts);
  if (rule.free === 0 && rule.points === 1 && facts.unit === say.result.points) return say.explain.ownPoints(facts);
  const cost = { ...facts, points: say.figure(rule.points), due: say.figure(due) };
  return rule.free === 0
    ? say.explain.perTime(cost)
    : say.explain.perTimeBeyond({ ...cost, beyond: say.figure(charged) });
}

function rateText({ rule, numerator, denominator, rate, due }: ReasonOf<"rate">, say: Speaker): string {
  const name = say.name(rule.name);
  if (rate === null) {
    const isMonthly = say.scheme.cycle === "month";
    return say.explain.rateOfNothing({ name, denominator: say.input(rule.denominator), isMonthly });
  }
  const facts = {
    name,
    rate: say.percent(rate, rule.threshold),
    parts: `${say.figure(numerator)}/${say.figure(denominator)}`,
    threshold: say.percent(rule.threshold, rule.threshold),
  };
  return rate < rule.threshold
    ? say.explain.rateBelow({ ...facts, due: say.figure(due) })
    : say.explain.rateReached(facts);
}

const cappedText = ({ pool, before, cap }: ReasonOf<"capped">, say: Speaker): string =>
  say.explain.capped({ pool: say.name(pool.name), before: say.figure(before), cap: say.figure(cap) });

const replacedText = ({ pool, by, count, due }: ReasonOf<"replaced">, say: Speaker): string =>
  say.explain.replaced({
    pool: say.name(pool.name),
    input: say.input(by.input),
    ...say.times(by.input, count),
    from: say.figure(by.from),
    due: say.figure(due),
  });

function voidText({ rule, input, count, due }: ReasonOf<"void">, say: Speaker): string {
  const facts = { rule: say.name(rule.name), input: say.input(input), due: say.figure(due) };
  return say.isYesNo(input)
    ? say.explain.answeredYes(facts)
    : say.explain.emptied({ ...facts, ...say.times(input, count) });
}
