import { methodExamples } from "../../src/build/methodExamples";
import { methodHelp } from "../../src/build/methodHelp";
import { languages } from "../../src/domain/localText";
import { methodNames } from "../../src/text/methods";

const zhCN = methodExamples("zh-CN");

test.each(languages)("the help in %s explains every way of scoring with a worked figure", (language) => {
  const page = methodHelp(language);
  const examples = methodExamples(language);
  for (const name of methodNames) {
    expect(page).toContain(`id="method-${name}"`);
    expect(examples[name].length).toBe(zhCN[name].length);
    for (const line of examples[name]) expect(line).toMatch(/^(?!.*(undefined|NaN|null|_)).*\d/);
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
