/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { approved } from "./periods";
import { exampleOf, periodUnder, policy } from "./otherPolicies";
import { browserParts, openPane, openStep } from "./renderPane";

beforeEach(() => browserParts());

const approving = async (id: string, approval: typeof approved | null = null) => {
  const scheme = policy(id);
  const pane = await openPane(periodUnder(scheme, [exampleOf(scheme), exampleOf(scheme)], { approval }));
  await openStep(/^审批/);
  return pane;
};
const summary = () => within(screen.getByRole("region", { name: "结果概况" }));

describe("the approval of ungraded results", () => {
  it("counts results and adds up the money where only money is worked out", async () => {
    await approving("004PAY");
    expect(
      summary()
        .getAllByRole("term")
        .map((one) => one.textContent),
    ).toEqual(["已出结果", "应发总额"]);
    expect(summary().getByText("2 人")).toBeTruthy();
    expect(summary().queryByText(/NaN/)).toBeNull();
  });

  it("shows the spread of totals where nobody is graded", async () => {
    await approving("003E");
    expect(
      summary()
        .getAllByRole("term")
        .map((one) => one.textContent),
    ).toEqual(["已出结果", "最高分", "最低分", "平均分"]);
  });

  it("promises no grades and no money where there are none", async () => {
    const pane = await approving("003C");
    expect(pane.container.textContent).not.toMatch(/等级|奖金|NaN|undefined|null/);
    expect(screen.getByText(/各项结果，并有签字栏/)).toBeTruthy();
  });

  it("speaks of interviews after publication only where the policy wants them", async () => {
    await approving("003C", approved);
    expect(screen.getByRole("button", { name: "登记公布日期" })).toBeTruthy();
    expect(screen.queryByText(/完成面谈/)).toBeNull();
  });
});

describe("the interviews of other policies", () => {
  const open = async (id: string) => {
    const scheme = policy(id);
    const pane = await openPane(periodUnder(scheme, [exampleOf(scheme)], { approval: approved }));
    await openStep(/^面谈/);
    return pane;
  };

  it("are for everyone where the policy says so", async () => {
    const rule = policy("001").consequences.find(({ kind }) => kind === "interview");
    expect(rule).toMatchObject({ belowGrade: null });
    await open("001");
    expect(screen.getByText(/^全体人员，公布后 \d+ 天内完成面谈。$/)).toBeTruthy();
  });

  it("are not asked for where the policy knows none", async () => {
    await open("003C");
    expect(screen.getByText(/^这套制度没有规定绩效面谈。/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /生成面谈表/ })).toBeNull();
  });
});
