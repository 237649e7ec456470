import type { InEveryLanguage } from "../form/everyLanguage";

const zhCN = {
  rule: "从满分起扣，扣完为止",
  builder: "从满分起，每次扣分",
  lost: (name: string) => `${name}扣分`,
  reason: {
    perTime: (is: { name: string; count: string; unit: string; points: string; due: string }) =>
      `${is.name} ${is.count} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
    perTimeBeyond: (is: {
      name: string;
      count: string;
      unit: string;
      free: string;
      beyond: string;
      points: string;
      due: string;
    }) =>
      `${is.name} ${is.count} ${is.unit}，前 ${is.free} ${is.unit}不扣，超出 ${is.beyond} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
    perTimeFree: (is: { name: string; count: string; unit: string; free: string }) =>
      `${is.name} ${is.count} ${is.unit}，未超过 ${is.free} ${is.unit}，不扣分`,
    ownPoints: (is: { name: string; count: string }) => `${is.name} ${is.count} 分`,
    rateBelow: (is: { name: string; rate: string; parts: string; threshold: string; due: string }) =>
      `${is.name} ${is.rate}（${is.parts}），低于 ${is.threshold}，扣 ${is.due} 分`,
    rateReached: (is: { name: string; rate: string; parts: string; threshold: string }) =>
      `${is.name} ${is.rate}（${is.parts}），达到 ${is.threshold}，不扣分`,
    rateOfNothing: (is: { name: string; denominator: string; isMonthly: boolean }) =>
      `${is.name}：${is.isMonthly ? "当月" : "本期"}“${is.denominator}”为 0，不扣分`,
    capped: (is: { pool: string; before: string; cap: string }) =>
      `${is.pool}合计应扣 ${is.before} 分，最多扣 ${is.cap} 分`,
    replaced: (is: { pool: string; input: string; count: string; unit: string; from: string; due: string }) =>
      `${is.input} ${is.count} ${is.unit}，满 ${is.from} ${is.unit}：${is.pool}整项扣 ${is.due} 分，不再逐项扣`,
    emptied: (is: { rule: string; input: string; count: string; unit: string; due: string }) =>
      `${is.input} ${is.count} ${is.unit}：${is.rule}（${is.due} 分）`,
    answeredYes: (is: { rule: string; input: string; due: string }) => `${is.input}：${is.rule}（${is.due} 分）`,
    floor: (is: { beyond: string }) => `应扣分超过满分 ${is.beyond} 分，扣完为止`,
  },
  head: {
    rule: "规则",
    points: "扣分",
    free: "免扣次数",
    threshold: "达标线／起算",
    cap: "封顶／满分",
  },
  how: {
    perTime: "每次扣分",
    perTimeFree: "超出免扣次数后，每次扣分",
    rate: (numerator: string, denominator: string) => `${numerator}÷${denominator} 低于达标线，扣一次`,
    pool: "本组扣分相加",
    poolCapped: "本组扣分相加，不超过封顶",
    replaced: (input: string) => `${input}达到起算次数，本组改为一次扣`,
    emptiesItem: (input: string) => `${input}达到起算次数，整项记 0 分`,
    emptiesItemYes: (input: string) => `${input}为“是”，整项记 0 分`,
  },
};

export const deductionsWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "從滿分起扣，扣完為止",
    builder: "從滿分起，每次扣分",
    lost: (name) => `${name}扣分`,
    reason: {
      perTime: (is) => `${is.name} ${is.count} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
      perTimeBeyond: (is) =>
        `${is.name} ${is.count} ${is.unit}，前 ${is.free} ${is.unit}不扣，超出 ${is.beyond} ${is.unit}，每${is.unit} ${is.points} 分，扣 ${is.due} 分`,
      perTimeFree: (is) => `${is.name} ${is.count} ${is.unit}，未超過 ${is.free} ${is.unit}，不扣分`,
      ownPoints: (is) => `${is.name} ${is.count} 分`,
      rateBelow: (is) => `${is.name} ${is.rate}（${is.parts}），低於 ${is.threshold}，扣 ${is.due} 分`,
      rateReached: (is) => `${is.name} ${is.rate}（${is.parts}），達到 ${is.threshold}，不扣分`,
      rateOfNothing: (is) => `${is.name}：${is.isMonthly ? "當月" : "本期"}「${is.denominator}」為 0，不扣分`,
      capped: (is) => `${is.pool}合計應扣 ${is.before} 分，最多扣 ${is.cap} 分`,
      replaced: (is) =>
        `${is.input} ${is.count} ${is.unit}，滿 ${is.from} ${is.unit}：${is.pool}整項扣 ${is.due} 分，不再逐項扣`,
      emptied: (is) => `${is.input} ${is.count} ${is.unit}：${is.rule}（${is.due} 分）`,
      answeredYes: (is) => `${is.input}：${is.rule}（${is.due} 分）`,
      floor: (is) => `應扣分超過滿分 ${is.beyond} 分，扣完為止`,
    },
    head: {
      rule: "規則",
      points: "扣分",
      free: "免扣次數",
      threshold: "達標線／起算",
      cap: "上限／滿分",
    },
    how: {
      perTime: "每次扣分",
      perTimeFree: "超出免扣次數後，每次扣分",
      rate: (numerator, denominator) => `${numerator}÷${denominator} 低於達標線，扣一次`,
      pool: "本組扣分相加",
      poolCapped: "本組扣分相加，不超過上限",
      replaced: (input) => `${input}達到起算次數，本組改為一次扣`,
      emptiesItem: (input) => `${input}達到起算次數，整項記 0 分`,
      emptiesItemYes: (input) => `${input}為「是」，整項記 0 分`,
    },
  },
  en: {
    rule: "starts at full marks, never below 0",
    builder: "Full marks less a deduction per occurrence",
    lost: (name) => `${name}: lost`,
    reason: {
      perTime: (is) => `${is.name} × ${is.count} at ${is.points} each: ${is.due} off`,
      perTimeBeyond: (is) =>
        `${is.name} × ${is.count}, the first ${is.free} free, ${is.beyond} beyond at ${is.points} each: ${is.due} off`,
      perTimeFree: (is) => `${is.name} × ${is.count}, no more than the ${is.free} that are free`,
      ownPoints: (is) => `${is.name} ${is.count}`,
      rateBelow: (is) => `${is.name}: ${is.rate} (${is.parts}), below ${is.threshold}, ${is.due} off`,
      rateReached: (is) => `${is.name}: ${is.rate} (${is.parts}), at least ${is.threshold}, nothing off`,
      rateOfNothing: (is) =>
        `${is.name}: no ${is.denominator.toLowerCase()} ${is.isMonthly ? "this month" : "in the period"}, nothing off`,
      capped: (is) => `${is.pool}: ${is.before} points altogether, at most ${is.cap} are taken`,
      replaced: (is) =>
        `${is.input} × ${is.count}: from ${is.from} on, ${is.pool.toLowerCase()} loses ${is.due} points as a whole instead of line by line`,
      emptied: (is) => `${is.input} × ${is.count}: ${is.rule.toLowerCase()} (${is.due} points)`,
      answeredYes: (is) => `${is.input}: ${is.rule.toLowerCase()} (${is.due} points)`,
      floor: (is) => `The deductions exceed the full marks by ${is.beyond} points; the item stops at 0`,
    },
    head: {
      rule: "Rule",
      points: "Points lost",
      free: "Free times",
      threshold: "Threshold / from",
      cap: "Cap / full marks",
    },
    how: {
      perTime: "points per occurrence",
      perTimeFree: "points per occurrence beyond the free ones",
      rate: (numerator, denominator) => `once, if ${numerator} ÷ ${denominator} is below the threshold`,
      pool: "deductions of this group add up",
      poolCapped: "deductions of this group add up to at most the cap",
      replaced: (input) => `once “${input}” reaches this count, one deduction replaces the group`,
      emptiesItem: (input) => `once “${input}” reaches this count, the whole item is 0`,
      emptiesItemYes: (input) => `if “${input}” is yes, the whole item is 0`,
    },
  },
};
