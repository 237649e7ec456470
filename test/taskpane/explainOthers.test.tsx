/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { exampleOf, periodUnder, policy } from "./otherPolicies";
import { browserParts, openPane, press } from "./renderPane";

beforeEach(() => browserParts());

const explained = async (id: string, changes: Parameters<typeof exampleOf>[2] = {}) => {
  const scheme = policy(id);
  const pane = await openPane(periodUnder(scheme, [exampleOf(scheme, 0, changes)]), { selected: 8 });
  await press(/样例甲的评分说明/);
  return pane;
};
const terms = () => screen.getAllByRole("term").map((one) => one.textContent);
const region = (name: string | RegExp) => within(screen.getByRole("region", { name }));

describe("the explanation under other policies", () => {
  it("says how full marks of 110 become a scale of 100, and where the source is unclear", async () => {
    await explained("001");
    expect(screen.getByText(/各项满分合计 110 分，折算为 100 分/)).toBeTruthy();
    expect(screen.getByText(/^不明确处 1：.*110%.*理解口径：/)).toBeTruthy();
    expect(screen.getByText(/^乘以部门系数/)).toBeTruthy();
    expect(region(/^平均响应时间, 得/).getByText(/目标 60 秒以内/)).toBeTruthy();
  });

  it("names every rater, and shows what attendance and rewards change", async () => {
    await explained("003A", { late_early: 2 });
    expect(region(/^工作技能, 得/).getByText(/自评 .*上司评 .*平均/)).toBeTruthy();
    expect(region("加减分").getByText(/^II 出勤扣分：迟到早退 2 次 × 2 分/)).toBeTruthy();
  });

  it("heads each group with its weight and what it comes to", async () => {
    await explained("003B");
    const headings = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(expect.arrayContaining(["能力考核", "态度考核", "应发金额的计算"]));
    expect(screen.getByText("权重 85%")).toBeTruthy();
    expect(screen.getByText(/^能力考核 .* × 85% \+ 态度考核 .* × 15% = /)).toBeTruthy();
    expect(region("应发金额的计算").getByText(/^绩效工资 Q：[\d,]+ × [\d.]+ = [\d,]+ 元$/)).toBeTruthy();
  });

  it("shows a place where a policy only ranks, with its prize", async () => {
    const pane = await explained("004PK");
    expect(region(/^成交总额排名, 第 1 名/).getByText(/奖励 \d+ 元/)).toBeTruthy();
    expect(terms()).toEqual(["奖励合计"]);
    expect(pane.container.textContent).not.toMatch(/NaN|undefined|null/);
  });

  it("shows neither total nor grade where a policy knows none, and why a bonus is gone", async () => {
    const scheme = policy("004PAY");
    const conditions =
      scheme.payout.kind === "lines"
        ? scheme.payout.lines.flatMap((line) => (line.kind === "gated" ? line.conditions : []))
        : [];
    const [missed = ""] = conditions;
    const pane = await explained("004PAY", { [missed]: false });
    expect(terms()).toEqual(["应发合计"]);
    expect(region("应发合计的计算").getByText(/^售后指标完成奖金 0 元（未满足：/)).toBeTruthy();
    expect(pane.container.textContent).not.toMatch(/NaN|undefined|null/);
  });

  it("shows measured values alone where nothing is added up", async () => {
    const scheme = policy("003C");
    const pane = await openPane(periodUnder(scheme, [exampleOf(scheme)]), { selected: 8 });
    await press(/查看各项, 样例甲的评分说明$/);
    expect(screen.queryAllByRole("term")).toEqual([]);
    expect(screen.getAllByRole("region").length).toBeGreaterThan(scheme.items.length);
    expect(pane.container.textContent).not.toMatch(/NaN|undefined|null|满分/);
  });

  it("says of an indicator without anything to divide by that there is no data (A003-23)", async () => {
    await explained("003C", { feedback_in_time: 0, feedback_due: 0 });
    expect(screen.getByRole("region", { name: "客户意见反馈及时率, 无数据" })).toBeTruthy();
  });

  it("puts the policy's own words for a grade beside it (R002-51)", async () => {
    await explained("002");
    const standard = region(/^“.+”的文字标准$/);
    expect(standard.getByText(/^业务能力：/)).toBeTruthy();
  });

  it("shows the item that is not judged this period as such (A004-2)", async () => {
    await explained("004PRE");
    const unused = within(screen.getByRole("region", { name: "客件数, 不计" }));
    expect(unused.getByText(/本期不计，改评“客单价”/)).toBeTruthy();
  });
});
