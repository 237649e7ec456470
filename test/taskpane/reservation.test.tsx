/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Issue } from "../../src/domain/issue/issue";
import { doneWith, failed, ok } from "../../src/domain/outcome/outcome";
import { october } from "./periods";
import { browserParts, openPane, press } from "./renderPane";

beforeEach(() => {
  browserParts();
  localStorage.clear();
});

const notSetUp: Issue[] = [
  { code: "notSetUp", part: "print", sheets: ["审批表"], excelCode: "NotImplemented", place: "PageLayout.zoom" },
  { code: "notSetUp", part: "charts", sheets: ["审批表"], excelCode: "AccessDenied", place: "ChartCollection.add" },
];
const differs: Issue = {
  code: "readBackDiffers",
  sheet: "评分表",
  cells: [{ address: "B9", written: "样例甲", read: "样例" }],
};

describe("A job that succeeds, but not in everything,", () => {
  const run = async (issues: readonly Issue[]) => {
    const pane = await openPane(october());
    const note = () => ({ text: "审批表已生成", isFinal: false });
    await act(async () => {
      await pane.store.run("approval", () => Promise.resolve(doneWith(null, issues)), { note });
    });
    return pane;
  };

  it("says what is missing and where Excel stopped, beside its success", async () => {
    const { words } = await run(notSetUp);
    expect(screen.getByText("审批表已生成")).toBeTruthy();
    expect(screen.getByText(words.reservation(words.job.approval))).toBeTruthy();
    expect(screen.getByText("审批表 › 打印设置（PageLayout.zoom，NotImplemented）")).toBeTruthy();
    expect(screen.getByText("审批表 › 图表（ChartCollection.add，AccessDenied）")).toBeTruthy();
    expect(screen.getAllByText(/可以正常使用/)).toHaveLength(1);
  });

  it("does not call a workbook sound whose cells hold something else", async () => {
    await run([differs]);
    expect(screen.getByText("评分表：B9 写入“样例甲”，读回“样例”")).toBeTruthy();
    expect(screen.queryByText(/可以正常使用/)).toBeNull();
  });

  it("says nothing of it once it is dismissed, or the next job is complete", async () => {
    const pane = await run(notSetUp);
    await act(async () => {
      await pane.store.run("approval", () => Promise.resolve(ok(null)));
    });
    expect(screen.queryByText(/PageLayout/)).toBeNull();
    await act(async () => {
      await pane.store.run("approval", () => Promise.resolve(doneWith(null, notSetUp)));
    });
    await press(pane.words.dismiss);
    expect(screen.queryByText(/PageLayout/)).toBeNull();
  });
});

describe("What is remembered for a report", () => {
  it("is what happened, when and in which member, and nothing that was typed", async () => {
    const { store } = await openPane(october());
    const refused: Issue = {
      code: "excelRefused",
      excelCode: "AccessDenied",
      reason: "样例乙",
      place: "Range.formulas",
    };
    await act(async () => {
      await store.run("approval", () => Promise.resolve(doneWith(null, [...notSetUp.slice(0, 1), differs])));
      await store.run("interviews", () => Promise.resolve(failed(refused)));
      await store.run("fix", () => Promise.reject(new TypeError("样例丙"))).catch(() => undefined);
    });
    const at = "2026-11-12T08:30:00Z";
    expect(store.troubleLog()).toEqual([
      { at, job: "approval", code: "notSetUp", excelCode: "NotImplemented", place: "PageLayout.zoom" },
      { at, job: "approval", code: "readBackDiffers", excelCode: "", place: "" },
      { at, job: "interviews", code: "excelRefused", excelCode: "AccessDenied", place: "Range.formulas" },
      { at, job: "fix", code: "unexpected", excelCode: "", place: "TypeError" },
    ]);
  });

  it("is not more than the last fifty", async () => {
    const { store } = await openPane(october());
    await act(async () => {
      for (let count = 0; count < 60; count += 1)
        await store.run("approval", () => Promise.resolve(doneWith(null, notSetUp.slice(0, 1))));
      await store.run("cards", () => Promise.resolve(doneWith(null, [differs])));
    });
    expect(store.troubleLog()).toHaveLength(50);
    expect(store.troubleLog().at(-1)).toMatchObject({ job: "cards" });
  });
});
