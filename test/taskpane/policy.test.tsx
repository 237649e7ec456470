/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { PolicyEdit } from "../../src/actions/applyPolicy";
import { ok } from "../../src/domain/outcome/outcome";
import type { CellRef, Finding } from "../../src/sheets/kit/finding";
import { policyWords } from "../../src/text/policyWords";
import { shipped } from "../support/shipped";
import { bar, field, periodUnder, openGrades, openPolicy, page, type } from "./policyScreen";
import { browserParts, press, settle } from "./renderPane";

const { policy, whatIf } = policyWords("zh-CN");

beforeEach(() => browserParts());

describe("the policy of a month", () => {
  it("shows every number with its line and its source, and nothing to apply", async () => {
    await openPolicy();
    expect(field("通话质量 · 满分").value).toBe("20");
    expect(screen.getAllByText("制度规定").length).toBeGreaterThan(0);
    await press(/^二（3）/);
    expect(field("邮件及时率 · 达标线／起算").value).toBe("98");
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
  });

  it("says at once what a changed number does: who moves and what it costs", async () => {
    await openPolicy();
    await openGrades();
    await type("A · 下限（含）", "99.9");
    expect(bar().textContent).toContain(policy.draftBar("1"));
    expect(bar().textContent).toMatch(/降 [1-9]/);
    expect(bar().textContent).toContain("−¥");
    expect(screen.getByText(policy.wasNumber("90"))).toBeTruthy();
    await page(policy.tabs.effect);
    expect(screen.getByText(whatIf.grades)).toBeTruthy();
    await press(new RegExp(`^${whatIf.filters.down}`));
    expect(screen.getAllByText("A → B").length).toBeGreaterThan(0);
  });

  it.each([
    ["", policy.shouldBe("数字")],
    ["八", policy.shouldBe("半角数字，不带单位")],
    ["-3", policy.shouldBe("不小于 0 的数")],
  ])("does not take “%s” for a number and says why", async (text, message) => {
    await openPolicy();
    await type("通话质量 · 满分", text);
    expect(screen.getByText(message)).toBeTruthy();
    expect(bar().textContent).toContain(policy.draftBar("0"));
    expect(within(bar()).getByRole("button", { name: policy.apply }).getAttribute("aria-disabled")).toBe("true");
  });

  it("takes full-width digits", async () => {
    await openPolicy();
    await type("通话质量 · 满分", "２０．５");
    expect(bar().textContent).toContain(policy.draftBar("1"));
  });

  it("finds what does not add up, jumps to its cell, puts it right together, and applies only then", async () => {
    const visited: CellRef[] = [];
    await openPolicy(periodUnder("000"), {
      replaced: { goTo: (cell) => (visited.push(cell), Promise.resolve(ok(null))) },
    });
    await type("通话质量 · 满分", "45");
    const apply = () => within(bar()).getByRole("button", { name: policy.apply });
    expect(bar().textContent).toContain(policy.hasErrors("1"));
    expect(apply().getAttribute("aria-disabled")).toBe("true");
    await press(/^跳到 规则!/);
    expect(visited).toEqual([expect.objectContaining({ sheet: "规则" })]);
    await press(policy.fixedMany("10"));
    expect(field("通话质量 · 满分").value).toBe("36");
    expect(apply().getAttribute("aria-disabled")).not.toBe("true");
  });

  it("says in the bar what is odd but no fault, and lets it be applied", async () => {
    await openPolicy();
    await openGrades();
    await type("D · 奖金（元/月）", "360");
    expect(bar().textContent).toContain(policy.hasWarnings("1"));
    expect(within(bar()).getByRole("button", { name: policy.apply }).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("puts one number back", async () => {
    await openPolicy();
    await type("通话质量 · 满分", "45");
    await press(policy.resetOne("通话质量 · 满分"));
    expect(field("通话质量 · 满分").value).toBe("20");
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
  });

  it("keeps a number that cannot be taken, with the reason, while another page is looked at, and applies nothing meanwhile", async () => {
    const { words } = await openPolicy();
    await type("通话质量 · 满分", "-5");
    const reason = field("通话质量 · 满分").getAttribute("aria-describedby");
    await page(policy.tabs.effect);
    expect(bar().textContent).toContain(policy.hasErrors("1"));
    await page(policy.tabs.content);
    expect(field("通话质量 · 满分").value).toBe("-5");
    expect(reason).not.toBeNull();
    expect(field("通话质量 · 满分").getAttribute("aria-describedby")).not.toBeNull();
    fireEvent.click(within(bar()).getByRole("button", { name: words.leave.giveUp }));
    await settle();
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: words.leave.giveUp }));
    await settle();
    await settle();
    expect(field("通话质量 · 满分").value).toBe("20");
    expect(document.activeElement?.textContent).toBe(policy.title);
  });

  it("asks before a draft is thrown away with the screen", async () => {
    const { words } = await openPolicy();
    await type("通话质量 · 满分", "45");
    await press(words.back);
    expect(screen.getByText(words.leave.lead)).toBeTruthy();
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: words.leave.giveUp }));
    await settle();
    expect(screen.queryByRole("heading", { name: policy.title, level: 2 })).toBeNull();
    expect(document.activeElement?.textContent).toBe(words.prepare.policyOpen);
  });

  it("shows findings of 规则 with the fixes of the check, and locks what cannot be read", async () => {
    const at = { sheet: "规则", address: "C7" };
    const finding: Finding = {
      severity: "error",
      issue: { code: "policyNotANumber", path: "items.0.full", read: "二十" },
      ...{ at, person: null, fix: { kind: "setValue", at, from: "二十", to: 20 } },
    };
    await openPolicy(periodUnder("000", {}, { findings: [finding], isPolicySound: false }));
    expect(screen.getByText(policy.unreadable)).toBeTruthy();
    expect(field("通话质量 · 满分").readOnly).toBe(true);
    expect(screen.getByRole("button", { name: /^修正/ })).toBeTruthy();
  });

  it("offers to register figures that were typed on 规则", async () => {
    const edits: PolicyEdit[] = [];
    const at = { sheet: "规则", address: "C7" };
    const finding: Finding = {
      severity: "notice",
      issue: { code: "policyEdited", path: "bands.0.pay", was: 250, now: 260 },
      ...{ at, person: null, fix: null },
    };
    await openPolicy(periodUnder("000", {}, { findings: [finding] }), {
      replaced: { applyPolicy: (edit) => (edits.push(edit), Promise.resolve(ok(null))) },
    });
    await press(policy.register);
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: policy.apply }));
    await settle();
    expect(edits).toEqual([{ changes: [], from: "2026-10", by: "" }]);
  });
});

describe("readings that can be switched", () => {
  it("show which is chosen, and another choice changes the numbers it stands for", async () => {
    await openPolicy(periodUnder("001"));
    const scheme = shipped("001");
    const reading = scheme.readings.find(({ options }) => options !== undefined);
    const [first, second] = reading?.options ?? [];
    if (!first || !second) throw new Error("001 has a choice");
    await press(new RegExp(`^${policy.readings}`));
    const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
    expect(radio(first.name["zh-CN"]).checked).toBe(true);
    fireEvent.click(radio(second.name["zh-CN"]));
    await settle();
    expect(radio(second.name["zh-CN"]).checked).toBe(true);
    expect(bar().textContent).toContain("改动");
  });
});
