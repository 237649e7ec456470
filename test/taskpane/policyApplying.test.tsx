/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { PolicyEdit } from "../../src/actions/applyPolicy";
import type { PolicyVersion } from "../../src/domain/scheme/registeredVersion";

import type { Issue } from "../../src/domain/issue/issue";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { texts } from "../../src/text/texts";
import { policyWords } from "../../src/text/policyWords";
import { approval, approved } from "./periods";
import { bar, periodUnder, openGrades, openPolicy, page, type } from "./policyScreen";
import { browserParts, openPane, press, settle } from "./renderPane";

const { policy } = policyWords("zh-CN");
const { pane } = texts("zh-CN");

beforeEach(() => browserParts());

/** Applies in a dialog and gives what was asked of the workbook. */
async function applying(evaluated: EvaluatedPeriod, fill: () => Promise<void>): Promise<PolicyEdit[]> {
  const edits: PolicyEdit[] = [];
  await openPolicy(evaluated, { replaced: { applyPolicy: (edit) => (edits.push(edit), Promise.resolve(ok(null))) } });
  await openGrades();
  await type("A · 下限（含）", "93");
  fireEvent.click(within(bar()).getByRole("button", { name: policy.apply }));
  await settle();
  await fill();
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: policy.apply }));
  await settle();
  return edits;
}

describe("applying", () => {
  it("writes from this month on, with the changed numbers as they were seen", async () => {
    const edits = await applying(periodUnder("000"), async () => {
      fireEvent.change(screen.getByLabelText(policy.by), { target: { value: "样例人事" } });
      await settle();
    });
    expect(edits).toEqual([{ changes: [{ path: "bands.4.from", was: 90, now: 93 }], from: "2026-10", by: "样例人事" }]);
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
  });

  it("can wait for a later month", async () => {
    const edits = await applying(periodUnder("000", { month: "2026-11" }), async () => {
      fireEvent.change(screen.getByLabelText(policy.applyFrom("month")), { target: { value: "2027-01" } });
      await settle();
    });
    expect(edits.map(({ from }) => from)).toEqual(["2027-01"]);
  });

  it("holds for this quarter or waits for a later one where quarters are evaluated", async () => {
    const quarter = { month: "2026-09", periodLength: "quarter" } as const;
    const shown: (string | null)[] = [];
    const now = await applying(periodUnder("000", { ...quarter, approval: approved }), async () => {
      const choice = screen.getByLabelText<HTMLSelectElement>(policy.applyFrom("quarter"));
      shown.push(...[...choice.options].map(({ textContent }) => textContent));
      await settle();
    });
    expect(now).toEqual([]);
    await press(pane.approve.lapse);
    expect(shown.slice(0, 3)).toEqual(["2026年第3季度（本季度）", "2026年第4季度", "2027年第1季度"]);
    expect(now.map(({ from }) => from)).toEqual(["2026-07"]);
  });

  it("warns where there is an approval sheet", async () => {
    await applying(periodUnder("000", { approval: approval() }), () => {
      expect(screen.getByText(policy.hasApproval)).toBeTruthy();
      return Promise.resolve();
    });
  });

  it("asks before an approval lapses, as everything does that ends one", async () => {
    const edits = await applying(periodUnder("000", { approval: approved }), () => Promise.resolve());
    expect(edits).toEqual([]);
    expect(screen.getByRole("dialog", { name: pane.approve.lapseTitle })).toBeTruthy();
    await press(pane.approve.lapse);
    expect(edits).toHaveLength(1);
  });

  it("asks nothing where the changes wait for a later month", async () => {
    const edits = await applying(periodUnder("000", { month: "2026-11", approval: approved }), async () => {
      fireEvent.change(screen.getByLabelText(policy.applyFrom("month")), { target: { value: "2027-01" } });
      await settle();
    });
    expect(edits).toHaveLength(1);
  });

  it("keeps the draft when Excel refuses", async () => {
    const refusal = failed<Issue>({ code: "cellChanged", sheet: "规则", address: "C7", read: "21" });
    await openPolicy(periodUnder("000"), { replaced: { applyPolicy: () => Promise.resolve(refusal) } });
    await openGrades();
    await type("A · 下限（含）", "93");
    fireEvent.click(within(bar()).getByRole("button", { name: policy.apply }));
    await settle();
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: policy.apply }));
    await settle();
    expect(bar().textContent).toContain(policy.draftBar("1"));
  });
});

describe("versions", () => {
  const version = (change: Partial<PolicyVersion>): PolicyVersion => ({
    ...{ version: "2", from: "2026-10", on: "2026-11-01", by: "样例人事" },
    changes: [{ path: "bands.4.from", was: 90, now: 92 }],
    ...change,
  });

  it("list what was changed, by whom and from which month", async () => {
    await openPolicy(periodUnder("000", { policyLog: [version({})] }));
    await page(policy.tabs.versions);
    expect(screen.getByText(/由样例人事登记/)).toBeTruthy();
    expect(screen.getByText("90 → 92")).toBeTruthy();
  });

  it("that wait are shown on the card, can be dropped and can be exported", async () => {
    const dropped: PolicyVersion[] = [];
    const waiting = version({ from: "2026-12" });
    const { words } = await openPane(periodUnder("000", { pending: [waiting] }), {
      replaced: { dropPending: (one) => (dropped.push(one), Promise.resolve(ok(null))) },
    });
    expect(screen.getByText(words.prepare.policyWaits("2026年12月"))).toBeTruthy();
    await press(words.prepare.policyOpen);
    await page(policy.tabs.versions);
    await press(policy.dropPending);
    expect(dropped).toEqual([waiting]);
  });
});
