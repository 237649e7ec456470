import type { InEveryLanguage } from "../form/everyLanguage";
import type { PayLineResult } from "../../domain/pay/home";
import type { PayLines } from "../../domain/pay/lines";
import type { Speaker } from "../speaker/speaker";
import type { PayInWords } from "./home";

const zhCN = {
  rate: "比例",
  separator: "、",
  commission: (is: { name: string; input: string; rate: string; amount: string }) =>
    `${is.name}：${is.input} × ${is.rate} = ${is.amount} 元`,
  met: (is: { name: string; amount: string }) => `${is.name} ${is.amount} 元，条件全部满足`,
  failed: (is: { name: string; failed: readonly string[] }) => `${is.name} 0 元（未满足：${is.failed.join("、")}）`,
  plain: (is: { name: string; amount: string }) => `${is.name} ${is.amount} 元`,
  how: {
    commission: (input: string) => `${input}×比例`,
    gated: (input: string, conditions: string) => `${conditions}全部为“是”才发${input}，有一项为“否”则为 0`,
    plain: (input: string) => `按${input}发放`,
  },
};

export const linesWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rate: "比例",
    separator: "、",
    commission: (is) => `${is.name}：${is.input} × ${is.rate} = ${is.amount} 元`,
    met: (is) => `${is.name} ${is.amount} 元，條件全部符合`,
    failed: (is) => `${is.name} 0 元（未符合：${is.failed.join("、")}）`,
    plain: (is) => `${is.name} ${is.amount} 元`,
    how: {
      commission: (input) => `${input}×比例`,
      gated: (input, conditions) => `${conditions}全部為「是」才發${input}，有一項為「否」則為 0`,
      plain: (input) => `依${input}發放`,
    },
  },
  en: {
    rate: "Rate",
    separator: ", ",
    commission: (is) => `${is.name}: ${is.input} × ${is.rate} = ${is.amount} yuan`,
    met: (is) => `${is.name}: ${is.amount} yuan, every condition met`,
    failed: (is) => `${is.name}: 0 yuan (answered no: ${is.failed.join(", ")})`,
    plain: (is) => `${is.name}: ${is.amount} yuan`,
    how: {
      commission: (input) => `${input} × rate`,
      gated: (input, conditions) => `${input} in full if all of these are yes, otherwise 0: ${conditions}`,
      plain: (input) => `${input} as entered`,
    },
  },
};

export const lines: PayInWords<PayLines> = {
  says: (_, { pay, payout }, say) => [
    ...pay.map((line) => payLineText(line, say)),
    say.result.paid(say.figure(payout ?? 0)),
  ],
  isOfGrade: false,
  help: "commission",
};

/** Why a line of the pay slip is what it is: a bonus that is gone names the conditions that were missed. */
function payLineText({ line, amount, failed }: PayLineResult, say: Speaker): string {
  const words = linesWords[say.language];
  const facts = { name: say.name(line.name), amount: say.figure(amount) };
  switch (line.kind) {
    case "commission":
      return words.commission({
        ...facts,
        input: say.input(line.input),
        rate: `${say.policyFigure(line.rate * 100)}%`,
      });
    case "gated":
      return failed.length === 0
        ? words.met(facts)
        : words.failed({ name: facts.name, failed: failed.map((id) => say.input(id)) });
    case "plain":
      return words.plain(facts);
  }
}
