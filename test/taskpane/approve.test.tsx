/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { ApprovalDecision } from "../../src/actions/actions";
import type { ApprovalChange } from "../../src/sheets/approval/approvalChanges";

import { failed, ok } from "../../src/domain/outcome/outcome";
import { approval, approved, findings, october, team, titleOf } from "./periods";
import { browserParts, openPane, openStep, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const complete = team.filter((person) => person.evaluation);
const open = async (evaluated: ReturnType<typeof october>, setup: Parameters<typeof openPane>[1] = {}) => {
  const pane = await openPane(evaluated, setup);
  await openStep(/^审批/);
  return pane;
};
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const buttons = () => screen.getAllByRole("button").map((button) => button.textContent);

describe("the approval", () => {
  it.each([
    ["no sheet was made", october({ people: complete }), "还没有审批表"],
    ["the sheet waits", october({ people: complete, approval: approval() }), "等待审批"],
    ["it was approved", october({ people: complete, approval: approved }), "已批准"],
    [
      "it was returned",
      october({ people: complete, approval: approval({ status: "returned", reason: "请核对迟到次数" }) }),
      "请核对迟到次数",
    ],
    [
      "the sheet is out of date",
      october({ people: complete, approval: approval(), isApprovalStale: true }),
      "审批表已过时",
    ],
  ])("says so when %s", async (_when, evaluated, words) => {
    await open(evaluated);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("warns of open findings and leads to them", async () => {
    await open(october({ findings }));
    expect(screen.getByText(/还有 3 处错误、2 处警告/)).toBeTruthy();
    await press("查看检查结果");
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("检查");
  });

  it("counts the people of each grade", async () => {
    await open(october());
    const grades = screen
      .getAllByRole("definition")
      .map((one) => one.textContent)
      .filter(Boolean);
    expect(grades.slice(0, 6)).toEqual(["2 人", "0 人", "1 人", "0 人", "2 人", "1 人"]);
  });

  it("lists what changed when the sheet is made again", async () => {
    const changes: readonly ApprovalChange[] = [
      { kind: "total", number: "1002", name: "李乙二", before: 94, after: 89 },
      { kind: "grade", number: "1002", name: "李乙二", before: "A", after: "B" },
      { kind: "left", number: "1009", name: "样例己" },
      { kind: "policy" },
    ];
    await open(october({ people: complete, approval: approval() }), {
      replaced: { makeApproval: () => Promise.resolve(ok({ changes })) },
    });
    await press("重新生成审批表");
    for (const words of ["总分 94.00 → 89.00", "等级 A → B", "不再考核", "考核制度有改动"])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it("shows how far long work is, and lets nothing else begin meanwhile", async () => {
    await open(october({ people: complete }), {
      replaced: { makeApproval: (_today, progress) => (progress(3, 12), new Promise(() => undefined)) },
    });
    await press("生成审批表");
    const bar = screen.getByRole("progressbar");
    expect(bar.getAttribute("aria-valuenow")).toBe("3");
    expect(bar.getAttribute("aria-valuemax")).toBe("12");
    expect(bar.getAttribute("aria-label")).toBe("正在生成审批表（3 / 12）");
    expect(screen.getByRole("button", { name: "生成审批表" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the decision", () => {
  const decisions: ApprovalDecision[] = [];
  const decide = (decision: ApprovalDecision) => (decisions.push(decision), Promise.resolve(ok(null)));
  const waiting = october({ people: complete, approval: approval() });
  beforeEach(() => (decisions.length = 0));

  it("needs a name", async () => {
    await open(waiting, { replaced: { decide } });
    await press("批准…");
    await press("批准");
    expect(screen.getByText("请填写审批人姓名。")).toBeTruthy();
    expect(decisions).toEqual([]);
  });

  it("needs a reason for a return", async () => {
    await open(waiting, { replaced: { decide } });
    await press("退回…");
    type(/审批人/, "周审批");
    await press("退回");
    expect(screen.getByText("请写明原因。")).toBeTruthy();
    type(/退回原因/, "  迟到次数不符 ");
    await press("退回");
    expect(decisions).toEqual([{ kind: "return", by: "周审批", reason: "迟到次数不符" }]);
  });

  it("is not asked for while errors are open, and the reason stands below", async () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    await open(october({ people: complete, approval: approval(), findings: errors }), { replaced: { decide } });
    expect(screen.getByRole("button", { name: "批准…" }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(`还有 ${String(errors.length)} 处错误，暂不能批准。`)).toBeTruthy();
    expect(screen.getByRole("button", { name: "退回…" }).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("says for whom and how much it is, and how many warnings are open", async () => {
    const warnings = findings.filter(({ severity }) => severity === "warning");
    await open(october({ people: complete, approval: approval(), findings: warnings }), { replaced: { decide } });
    await press("批准…");
    expect(screen.getByText(/^\d+ 人 · (?:奖金|应发|奖励)总额 .+ · 还有 2 处警告未处理$/)).toBeTruthy();
  });

  it("can be withdrawn, with a reason, until the results are published", async () => {
    const approved = approval({ status: "approved", decidedOn: "2026-11-10", decidedBy: "周审批" });
    await open(october({ people: complete, approval: approved }), { replaced: { decide } });
    await press("撤回批准…");
    type(/审批人/, "周审批");
    await press("撤回批准");
    expect(screen.getByText("请写明原因。")).toBeTruthy();
    type(/撤回原因/, "补录事件");
    await press("撤回批准");
    expect(decisions).toEqual([{ kind: "return", by: "周审批", reason: "补录事件" }]);
    expect(screen.getByText(/^已撤回批准。/)).toBeTruthy();
  });

  it("is not withdrawn once the results are published", async () => {
    const published = approval({ status: "approved", decidedOn: "2026-11-10", publishedOn: "2026-11-11" });
    await open(october({ people: complete, approval: published }));
    expect(buttons()).not.toContain("撤回批准…");
  });

  it("is recorded with an optional comment", async () => {
    await open(waiting, { replaced: { decide } });
    await press("批准…");
    type(/审批人/, "周审批");
    await press("批准");
    expect(decisions).toEqual([{ kind: "approve", by: "周审批", reason: "" }]);
    expect(screen.getByText(/^已登记：批准。/)).toBeTruthy();
  });

  it("is not asked of a sheet that is out of date", async () => {
    await open(october({ people: complete, approval: approval(), isApprovalStale: true }));
    expect(buttons()).not.toContain("批准…");
  });

  it("is given up with Esc", async () => {
    await open(waiting);
    await press("批准…");
    fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("publication", () => {
  it("is recorded with its day, today unless said otherwise", async () => {
    const days: string[] = [];
    await open(october({ people: complete, approval: approved }), {
      replaced: { publish: (on) => (days.push(on), Promise.resolve(ok(null))) },
    });
    await press("登记公布日期");
    type(/公布日期/, "2026-11-10");
    await press("登记公布日期");
    expect(days).toEqual(["2026-11-12", "2026-11-10"]);
  });

  it("says why it was refused", async () => {
    await open(october({ people: complete, approval: approved }), {
      replaced: { publish: () => Promise.resolve(failed({ code: "alreadyPublished", on: "2026-11-11" })) },
    });
    await press("登记公布日期");
    expect(screen.getByText(titleOf({ code: "alreadyPublished", on: "2026-11-11" }))).toBeTruthy();
  });
});
