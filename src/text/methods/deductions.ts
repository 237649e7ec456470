import type { MethodHelp } from "../form/help";
import type { Deductions, DeductionsReason } from "../../domain/methods/deductions";
import type { Speaker } from "../speaker/speaker";
import { deductionsWords } from "./deductionsWords";
import { type MethodInWords, noData, itemSource, type ReasonOf } from "./home";

export const deductionsHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "从满分起扣",
      says: "从满分开始，发生一次扣一次，可以设免扣次数和一组扣分的上限；扣到 0 为止。情节严重的可以整项记 0 分。",
    },
    "zh-TW": {
      name: "從滿分起扣",
      says: "從滿分開始，發生一次扣一次，可以設免扣次數和一組扣分的上限；扣到 0 為止。情節嚴重的可以整項記 0 分。",
    },
    en: {
      name: "Deductions from full marks",
      says: "Starts at full marks and loses points for each occurrence, with free occurrences and caps where the policy has them, never below 0. Grave cases empty the whole item.",
    },
  },
  worked: { policy: "000", item: "call_quality", typed: [{ rude_tone: 1, unstable_tone: 2 }] },
};

export const deductions: MethodInWords<Deductions, DeductionsReason["kind"], "deductions"> = {
  rule: (_method, _full, say) => deductionsWords[say.language].rule,
  reasons: {
    perTime: { says: (reason, _, say) => perTimeText(reason, say), source: ({ rule }) => rule.source },
    rate: { says: (reason, _, say) => rateText(reason, say), source: ({ rule }) => rule.source },
    capped: { says: (reason, _, say) => cappedText(reason, say), source: itemSource },
    replaced: { says: (reason, _, say) => replacedText(reason, say), source: ({ by }) => by.source },
    void: { says: (reason, _, say) => voidText(reason, say), source: ({ rule }) => rule.source },
    floor: {
      says: ({ before }, _, say) => wordsOf(say).floor({ beyond: say.figure(-before) }),
      source: itemSource,
    },
  },
  offers: { deductions: (language) => deductionsWords[language].builder },
  leftOut: noData,
};

const wordsOf = ({ language }: Speaker) => deductionsWords[language].reason;

function perTimeText({ rule, count, charged, due }: ReasonOf<"perTime">, say: Speaker): string {
  const facts = { name: say.name(rule.name), ...say.times(rule.input, count), free: say.figure(rule.free) };
  if (charged === 0) return wordsOf(say).perTimeFree(facts);
  if (rule.free === 0 && rule.points === 1 && facts.unit === say.result.points) return wordsOf(say).ownPoints(facts);
  const cost = { ...facts, points: say.figure(rule.points), due: say.figure(due) };
  return rule.free === 0
    ? wordsOf(say).perTime(cost)
    : wordsOf(say).perTimeBeyond({ ...cost, beyond: say.figure(charged) });
}

function rateText({ rule, numerator, denominator, rate, due }: ReasonOf<"rate">, say: Speaker): string {
  const name = say.name(rule.name);
  if (rate === null) {
    const isMonthly = say.scheme.cycle === "month";
    return wordsOf(say).rateOfNothing({ name, denominator: say.input(rule.denominator), isMonthly });
  }
  const facts = {
    name,
    rate: say.percent(rate, rule.threshold),
    parts: `${say.figure(numerator)}/${say.figure(denominator)}`,
    threshold: say.percent(rule.threshold, rule.threshold),
  };
  return rate < rule.threshold
    ? wordsOf(say).rateBelow({ ...facts, due: say.figure(due) })
    : wordsOf(say).rateReached(facts);
}

const cappedText = ({ pool, before, cap }: ReasonOf<"capped">, say: Speaker): string =>
  wordsOf(say).capped({ pool: say.name(pool.name), before: say.figure(before), cap: say.figure(cap) });

const replacedText = ({ pool, by, count, due }: ReasonOf<"replaced">, say: Speaker): string =>
  wordsOf(say).replaced({
    pool: say.name(pool.name),
    input: say.input(by.input),
    ...say.times(by.input, count),
    from: say.figure(by.from),
    due: say.figure(due),
  });

function voidText({ rule, input, count, due }: ReasonOf<"void">, say: Speaker): string {
  const facts = { rule: say.name(rule.name), input: say.input(input), due: say.figure(due) };
  return say.isYesNo(input)
    ? wordsOf(say).answeredYes(facts)
    : wordsOf(say).emptied({ ...facts, ...say.times(input, count) });
}
