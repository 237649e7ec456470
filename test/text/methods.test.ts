import { methodExamples } from "../../src/build/methodExamples";
import { methodHelpHtml } from "../../src/build/methodHelp";
import { languages } from "../../src/domain/wording/localText";
import type { Method } from "../../src/domain/methods/method";
import type { PayLine } from "../../src/domain/pay/payLine";
import type { Term } from "../../src/domain/totals/lines";
import { type CommonSection, commonSections, type HelpSection, type WorkedItem } from "../../src/text/form/help";
import { helpSections } from "../../src/text/help/helpWords";
import { measures, workedMeasures } from "../../src/text/measures/measures";
import { methodHelp } from "../../src/text/methods/methods";
import { payouts } from "../../src/text/pay/pay";
import { totals } from "../../src/text/totals/totals";
import { shipped } from "../support/shipped";

const zhCN = methodExamples("zh-CN");

/** Where the help explains each kind of term and of line of a pay slip; a new kind without a place does not compile. */
const terms: Readonly<Record<Term["kind"], HelpSection>> = { times: "lines", escalating: "lines", line: "lines" };
const payLines: Readonly<Record<PayLine["kind"], HelpSection>> = {
  commission: "commission",
  gated: "commission",
  plain: "commission",
};

test("every kind of measure, total, line and pay has its section in the help, and every section a kind", () => {
  const kinds: readonly { help: HelpSection }[] = [measures, totals, payouts].flatMap(Object.values);
  const explained = [...kinds.map(({ help }) => help), ...Object.values(terms), ...Object.values(payLines)];
  const beside: readonly CommonSection[] = ["coefficient", "alternative"];
  expect(commonSections.filter((section) => !beside.includes(section) && !explained.includes(section))).toEqual([]);
});

test("the help on measured values works one out of each kind", () => {
  const told = zhCN.measure.join("\n");
  for (const words of ["上期", "去年", "255/3", "100 − 8", "19/20"]) expect(told).toContain(words);
});

/** The item a figure is worked out for, as the policy has it or with what stands in its place. */
function judgedBy({ policy, item: id, instead }: WorkedItem): Method {
  const method = instead?.method ?? shipped(policy).items.find((item) => item.id === id)?.method;
  if (method === undefined) throw new Error(`Policy ${policy} has no item ${id}`);
  return method;
}

test.each(Object.entries(methodHelp))("the figure for the method %s is worked out by it", (kind, { worked }) => {
  const method = judgedBy(worked);
  const within = "parts" in method ? method.parts.map((part) => part.method.kind) : [];
  expect([method.kind, ...within]).toContain(kind);
});

test.each(Object.entries(workedMeasures))("the figure for the measure %s is measured so", (kind, worked) => {
  const method = judgedBy(worked);
  expect("measure" in method && method.measure.kind).toBe(kind);
});

test.each(languages)("the help in %s explains every way of scoring with a worked figure", (language) => {
  const page = methodHelpHtml(language);
  const examples = methodExamples(language);
  for (const name of helpSections) {
    expect(page).toContain(`id="method-${name}"`);
    expect(examples[name].length).toBe(zhCN[name].length);
    for (const line of examples[name]) expect(line).toMatch(/^(?!.*(undefined|NaN|null|_)).+$/);
    expect(examples[name].join("")).toMatch(/\d/);
  }
  expect(page).not.toMatch(/undefined|NaN|\[object/);
});

test.each([
  ["linear", ["平均响应时间 120 秒，目标 60 秒以内，达成 50%，得 10 分"]],
  [
    "slope",
    [
      "首次解决率 85%，目标 90% 以上，差 5 个百分点，每 5 个百分点扣 2 分，扣 2 分，得 23 分；达标线 85% 已达到（只作标示）",
    ],
  ],
  ["steps", ["客户满意度 87%，达到 85%，得 10 分；达到 90% 得 20 分"]],
  [
    "rank",
    [
      "成交总额排名 52,000 元，第 1 名，奖励 300 元",
      "成交总额排名 48,000 元，第 2 名，奖励 200 元",
      "成交总额排名 48,000 元，第 2 名，奖励 200 元",
    ],
  ],
  ["mean", ["工作技能：自评 9、上司评 8，平均 8.5 分（裁决小组未填，不计入）"]],
] as const)("the figure for %s is what the engine gives", (name, lines) => expect(zhCN[name]).toEqual(lines));
