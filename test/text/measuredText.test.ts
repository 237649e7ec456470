import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { lineText } from "../../src/text/totals/lineText";
import { payTexts } from "../../src/text/pay/payText";
import { reasonText } from "../../src/text/methods/reasonText";
import { nextGradeTexts } from "../../src/text/results/adviceText";
import { gradeText, rankingText } from "../../src/text/results/resultText";
import { totalTexts } from "../../src/text/totals/totalText";
import { anInput, anItem, aScheme, resultOf } from "../support/aScheme";

const same = (text: string) => ({ "zh-CN": text, "zh-TW": text, en: text });

/** Inputs go by their names here; the engine wants plain ids. */
const idOf = (name: string): string => `i${Array.from(name, (letter) => letter.charCodeAt(0)).join("_")}`;
const input = (name: string, changes: Parameters<typeof anInput>[1] = {}) =>
  anInput(idOf(name), { name: same(name), ...changes });
const filled = (values: Inputs): Inputs =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [idOf(name), value]));

type Parts = Parameters<typeof aScheme>[0];
type Method = Parameters<typeof anItem>[2];

const inputs: NonNullable<Parts["inputs"]> = [
  input("响应", { unit: same("秒") }),
  input("解决率", { kind: "percent" }),
  input("满意"),
  input("评价"),
  input("上月", { kind: "percent" }),
  input("本月", { kind: "percent" }),
  input("自评"),
  input("上级"),
  input("小组"),
  input("答复", { kind: "yesNo", whenBlank: "zero" }),
  input("解决", { kind: "yesNo", whenBlank: "zero" }),
  input("流失", { kind: "count", unit: same("户") }),
];

const entered = (input: string) => ({ kind: "entered", input: idOf(input) }) as const;
const fixed = (value: number) => ({ kind: "fixed", value, source: "R001-10" }) as const;
const mean = (...names: string[]) => ({
  kind: "mean" as const,
  of: names.map((name) => ({ input: idOf(name), weight: 1, name: same(name), source: "R002-33" })),
});
const step = (bound: number, points: number) => ({ bound, points, source: "R003-23" });
const ladder = [step(80, 5), step(85, 10), step(90, 20)];

/** The sentences about the only item of a policy. */
function said(full: number, method: Method, values: Inputs): string[] {
  const scheme = aScheme({ inputs, items: [anItem("项目", full, method)] });
  const [item] = resultOf(scheme, filled(values)).items;
  return item?.reasons.map((reason) => reasonText(reason, item, scheme, "zh-CN")) ?? [];
}

const linear = (input: string, target: number, better: "higher" | "lower", credit = 1): Method => ({
  kind: "linear",
  measure: entered(input),
  better,
  target: fixed(target),
  credit,
});
const slope = (wholeSteps: number): Method => ({
  kind: "slope",
  measure: entered("解决率"),
  better: "higher",
  target: fixed(90),
  per: 5,
  points: 2,
  wholeSteps,
});
const steps = (changes: object = {}): Method => ({
  kind: "steps",
  measure: { kind: "rate", numerator: idOf("满意"), denominator: idOf("评价") },
  better: "higher",
  steps: ladder,
  otherwise: 0,
  factor: 1,
  ...changes,
});

const measuredItems: readonly [what: string, full: number, Method, Inputs, words: string][] = [
  [
    "the share of a target",
    20,
    linear("响应", 60, "lower"),
    { 响应: 120 },
    "项目 120 秒，目标 60 秒以内，达成 50%，得 10 分",
  ],
  ["a target reached", 20, linear("响应", 60, "lower"), { 响应: 60 }, "项目 60 秒，目标 60 秒以内，已达标，得 20 分"],
  [
    "a target just missed",
    20,
    linear("响应", 60, "lower"),
    { 响应: 60.003 },
    "项目 60.003 秒，目标 60 秒以内，达成 99.995%，得 20 分",
  ],
  ["all or nothing", 20, linear("响应", 60, "lower", 0), { 响应: 61 }, "项目 61 秒，目标 60 秒以内，未达标，得 0 分"],
  [
    "a share of full marks",
    12,
    linear("解决率", 100, "higher"),
    { 解决率: 92.5 },
    "项目 92.5%，按满分 12 分折算，得 11.1 分",
  ],
  [
    "a slope in proportion",
    25,
    slope(0),
    { 解决率: 83 },
    "项目 83%，目标 90% 以上，差 7 个百分点，每 5 个百分点扣 2 分，扣 2.8 分，得 22.2 分",
  ],
  [
    "a slope of whole steps",
    25,
    slope(1),
    { 解决率: 83 },
    "项目 83%，目标 90% 以上，差 7 个百分点，每满 5 个百分点扣 2 分，扣 2 分，得 23 分",
  ],
  [
    "less than one step",
    25,
    slope(1),
    { 解决率: 87 },
    "项目 87%，目标 90% 以上，差 3 个百分点，不足 5 个百分点，不扣分，得 25 分",
  ],
  [
    "a slope that takes everything",
    25,
    slope(0),
    { 解决率: 20 },
    "项目 20%，目标 90% 以上，差 70 个百分点，每 5 个百分点扣 2 分，扣完为止，得 0 分",
  ],
  [
    "a step and the next",
    20,
    steps(),
    { 满意: 87, 评价: 100 },
    "项目 87%（87/100），达到 85%，得 10 分；达到 90% 得 20 分",
  ],
  [
    "a step just missed",
    20,
    steps(),
    { 满意: 89999, 评价: 100000 },
    "项目 89.999%（89,999/100,000），达到 85%，得 10 分；达到 90% 得 20 分",
  ],
  ["no step at all", 20, steps(), { 满意: 70, 评价: 100 }, "项目 70%（70/100），未达到 80%，得 0 分；达到 80% 得 5 分"],
  [
    "a mark under a weight",
    10,
    steps({ factor: 0.5 }),
    { 满意: 90, 评价: 100 },
    "项目 90%（90/100），该档 20 分 × 0.5，得 10 分",
  ],
  [
    "none lost",
    5,
    { kind: "steps", measure: entered("流失"), better: "lower", steps: [step(0, 5)], otherwise: 0, factor: 1 },
    { 流失: 2 },
    "项目 2 户，超过 0 户，得 0 分；为 0 时得 5 分",
  ],
  [
    "several raters",
    100,
    { kind: "value", measure: mean("自评", "上级", "小组") },
    { 自评: 95, 上级: 90, 小组: 85 },
    "项目：自评 95、上级 90、小组 85，平均 90",
  ],
  [
    "a rater who gave nothing",
    100,
    { kind: "value", measure: mean("自评", "上级", "小组") },
    { 自评: 95, 上级: 90 },
    "项目：自评 95、上级 90，平均 92.5（小组未填，不计入）",
  ],
  [
    "answers",
    30,
    { kind: "linear", measure: mean("答复", "解决"), better: "higher", target: fixed(1), credit: 1 },
    { 答复: true, 解决: false },
    "项目：答复 是、解决 否，2 项做到 1 项，得 15 分",
  ],
  [
    "a fall",
    10,
    {
      kind: "linear",
      measure: { kind: "drop", before: idOf("上月"), now: idOf("本月"), in: "percent" },
      better: "higher",
      target: fixed(10),
      credit: 1,
    },
    { 上月: 2.5, 本月: 2.4 },
    "项目：上期 2.5%，本期 2.4%，下降 4%，目标下降 10% 以上，达成 40%，得 4 分",
  ],
  ["no data", 20, linear("响应", 60, "lower"), {}, "项目没有数据，本项不计，其余各项按比例折算"],
];

test.each(measuredItems.map(([what, full, method, values, words]) => ({ what, full, method, values, words })))(
  "$what reads as HR would write it",
  ({ full, method, values, words }) => {
    expect(said(full, method, values)).toEqual([words]);
  },
);

const weighted: Scheme = aScheme({
  inputs: [input("甲"), input("乙"), input("系数"), input("迟到", { kind: "count", unit: same("次") })],
  items: [
    anItem("能力项", 60, { kind: "value", measure: entered("甲") }, { group: "能力" }),
    anItem("态度项", 50, { kind: "value", measure: entered("乙") }, { group: "态度" }),
  ],
  groups: [
    { id: "能力", name: same("能力"), weight: 85, source: "R003-30" },
    { id: "态度", name: same("态度"), weight: 15, source: "R003-30" },
  ],
  coefficient: { input: idOf("系数"), name: same("部门系数"), source: "R001-30" },
  lines: [
    {
      id: "出勤",
      name: same("出勤"),
      effect: "deduct",
      terms: [{ kind: "times", input: idOf("迟到"), points: 2, source: "R003-11" }],
      source: "R003-11",
    },
  ],
  bands: [
    { grade: "待改进", from: 0, pay: 0, source: "R001-33" },
    { grade: "优秀", from: 90, pay: 1.2, source: "R001-31" },
  ],
  ranking: { from: 70, source: "R003-17" },
});
const values = { 甲: 50, 乙: 40, 系数: 1.1, 迟到: 2 };

test("a total reads from its parts over coefficient and lines to the sum", () => {
  const sum = { ...weighted, groups: [], total: { kind: "sum" as const, scaleTo: 100 } };
  const evaluation = resultOf(sum, filled(values));
  expect(totalTexts(evaluation, sum, "zh-CN")).toEqual([
    "各项合计 50 + 40 = 90 分",
    "各项满分合计 110 分，折算为 100 分：90 × 100 ÷ 110 = 81.82 分",
    "乘以部门系数：81.82 × 1.1 = 90 分",
    "90 − 出勤 4 = 86 分",
    "总分 86 分",
  ]);
  expect(evaluation.lines.map((line) => lineText(line, sum, "zh-CN"))).toEqual(["出勤：迟到 2 次 × 2 分，扣 4 分"]);
});

test("a total of weighted groups names them", () => {
  const groups = { ...weighted, total: { kind: "groups" as const }, lines: [] };
  expect(totalTexts(resultOf(groups, filled({ ...values, 系数: 1 })), groups, "zh-CN")[0]).toBe(
    "能力 50 × 85% + 态度 40 × 15% = 48.5 分",
  );
  expect(totalTexts(resultOf(groups, filled({ ...values, 系数: 1, 乙: null })), groups, "zh-CN")[0]).toBe(
    "没有数据的部分不计：（能力 50 × 85%）× 100 ÷ 85 = 50 分",
  );
});

test("a grade with a name of its own stands without the word for grade", () => {
  const evaluation = resultOf(weighted, filled(values));
  expect(gradeText(evaluation, weighted, "zh-CN")).toBe("优秀：90（含）以上");
  const low = resultOf(weighted, filled({ ...values, 系数: 0.5 }));
  expect(gradeText(low, weighted, "zh-CN")).toBe("待改进：0（含）–90（不含）");
  expect(nextGradeTexts(low, [], weighted, "zh-CN")[0]).toBe("还差 49 分到“优秀”。");
  expect(rankingText(low, weighted, "zh-CN")).toBe("总分不到 70 分，不参加排名");
});

test("a bonus that is gone names the conditions that were missed", () => {
  const line = { name: same("奖金"), source: "R004-06" };
  const paid = aScheme({
    inputs: [input("订单", { kind: "money" }), input("奖金额", { kind: "money" }), ...inputs],
    total: { kind: "none" },
    payout: {
      kind: "lines",
      lines: [
        { kind: "commission", id: "a", name: same("提成"), input: idOf("订单"), rate: 0.003, source: "R004-05" },
        { kind: "gated", id: "b", ...line, input: idOf("奖金额"), conditions: [idOf("答复"), idOf("解决")] },
      ],
    },
  });
  const texts = (answers: Inputs) =>
    payTexts(resultOf(paid, filled({ 订单: 10000, 奖金额: 500, ...answers })), paid, "zh-CN");
  expect(texts({ 答复: true, 解决: true })).toEqual([
    "提成：订单 10,000 × 0.3% = 30 元",
    "奖金 500 元，条件全部满足",
    "合计 530 元",
  ]);
  expect(texts({ 答复: true, 解决: false })[1]).toBe("奖金 0 元（未满足：解决）");
  expect(totalTexts(resultOf(paid, filled({})), paid, "zh-CN")).toEqual([]);
});
