import { methodExamples } from "../../src/build/methodExamples";
import { methodHelp } from "../../src/build/methodHelp";
import { languages } from "../../src/domain/wording/localText";
import type { Measure } from "../../src/domain/measures/measure";
import type { Method } from "../../src/domain/methods/method";
import type { PayLine } from "../../src/domain/pay/payLine";
import type { PayoutRule } from "../../src/domain/pay/payoutRule";
import type { Term } from "../../src/domain/totals/lines";
import type { TotalRule } from "../../src/domain/totals/totalRule";
import { type MethodName, methodNames } from "../../src/text/helpWords";

const zhCN = methodExamples("zh-CN");

type Kinds<Of extends { kind: string }> = Readonly<Record<Of["kind"], MethodName>>;

/** Where the help explains each kind of each closed union; a new kind without a place does not compile. */
const methods: Kinds<Method> = {
  ...{ deductions: "deductions", teamTier: "tier", mark: "mark", parts: "mark", linear: "linear", slope: "slope" },
  ...{ steps: "steps", value: "value", rank: "rank" },
};
const measures: Kinds<Measure> = {
  ...{ entered: "measure", rate: "measure", average: "measure", drop: "measure", difference: "measure" },
  ...{ opposite: "measure", mean: "mean" },
};
const totals: Kinds<TotalRule> = { sum: "sum", groups: "groups", mean: "sum", none: "value" };
const terms: Kinds<Term> = { times: "lines", escalating: "lines", line: "lines" };
const payouts: Kinds<PayoutRule> = {
  ...{ none: "grade", byGrade: "grade", timesBase: "grade", lines: "commission", prizes: "rank" },
};
const payLines: Kinds<PayLine> = { commission: "commission", gated: "commission", plain: "commission" };

test("every kind of method, measure, total, line and pay has its section in the help, and every section a kind", () => {
  const explained = [methods, measures, totals, terms, payouts, payLines].flatMap((kinds) => Object.values(kinds));
  const beside: readonly MethodName[] = ["coefficient", "alternative"];
  expect(new Set([...explained, ...beside])).toEqual(new Set(methodNames));
});

test("the help on measured values works one out of each kind", () => {
  const told = zhCN.measure.join("\n");
  for (const words of ["上期", "去年", "255/3", "100 − 8", "19/20"]) expect(told).toContain(words);
});

test.each(languages)("the help in %s explains every way of scoring with a worked figure", (language) => {
  const page = methodHelp(language);
  const examples = methodExamples(language);
  for (const name of methodNames) {
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
