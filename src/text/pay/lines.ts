import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry } from "../form/help";
import type { PayLineResult } from "../../domain/pay/home";
import type { PayLines } from "../../domain/pay/lines";
import type { Speaker } from "../speaker/speaker";
import type { PayInWords } from "./home";

const zhCN = {
  /** A line of the pay slip, where its own name is taken. */
  due: (name: string) => `应发${name}`,
  rate: "比例",
  separator: "、",
  commission: (is: { name: string; input: string; entered: string; rate: string; amount: string }) =>
    `${is.name}：${is.input} ${is.entered} × ${is.rate} = ${is.amount} 元`,
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
    due: (name) => `應發${name}`,
    rate: "比例",
    separator: "、",
    commission: (is) => `${is.name}：${is.input} ${is.entered} × ${is.rate} = ${is.amount} 元`,
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
    due: (name) => `${name} due`,
    rate: "Rate",
    separator: ", ",
    commission: (is) => `${is.name}: ${is.input} ${is.entered} × ${is.rate} = ${is.amount} yuan`,
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

/** How the help explains it. */
export const linesHelp: InEveryLanguage<HelpEntry> = {
  "zh-CN": {
    name: "提成与有条件的奖金",
    says: "提成等于金额乘以比例；有条件的奖金要全部条件都满足才发，有一项不满足就全部不发。金额四舍五入到分。",
  },
  "zh-TW": {
    name: "佣金與有條件的獎金",
    says: "佣金等於金額乘以比例；有條件的獎金要全部條件都符合才發，有一項不符合就全部不發。金額四捨五入到分。",
  },
  en: {
    name: "Commission and conditional bonus",
    says: "A commission is an amount times a rate. A conditional bonus is paid in full if every condition is met and not at all otherwise. Money is rounded to the fen.",
  },
};

/** Over what is paid altogether. */
export const linesColumn: InEveryLanguage<string> = {
  "zh-CN": "应发合计(元)",
  "zh-TW": "應發合計(元)",
  en: "Pay due (yuan)",
};

export const lines: PayInWords<PayLines> = {
  column: linesColumn,
  team: { "zh-CN": "应发总额", "zh-TW": "應發總額", en: "Total pay due" },
  says: (_, { pay, payout }, say) => [
    ...pay.map((line) => payLineText(line, say)),
    say.result.paid(say.figure(payout ?? 0)),
  ],
  isOfGrade: false,
  help: "commission",
};

/** Why a line of the pay slip is what it is: a bonus that is gone names the conditions that were missed. */
function payLineText({ line, entered, amount, failed }: PayLineResult, say: Speaker): string {
  const words = linesWords[say.language];
  const facts = { name: say.name(line.name), amount: say.figure(amount) };
  switch (line.kind) {
    case "commission":
      return words.commission({
        ...facts,
        input: say.input(line.input),
        entered: say.policyFigure(entered),
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
