/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { PolicyEdit } from "../../src/actions/actions";
import { languages } from "../../src/domain/localText";
import { withNumbers } from "../../src/domain/policyNumbers";
import type { PolicyVersion } from "../../src/domain/policyVersion";
import { failed, ok } from "../../src/domain/result";
import type { Scheme } from "../../src/domain/scheme";
import { schemeById, schemeIds } from "../../src/schemes";
import type { CellRef, Finding } from "../../src/sheets/finding";
import type { Month } from "../../src/sheets/month";
import { policyWords } from "../../src/text/policyWords";
import { schemeMonth } from "../sheets/schemeMonth";
import { approval, approved } from "./months";
import { browserParts, openPane, type PaneUnderTest, press, settle } from "./renderPane";

const { policy, whatIf } = policyWords("zh-CN");

const shipped = (id: string): Scheme => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  return scheme;
};

const monthOf = (id: string, state: Partial<Month["state"]> = {}, parts: Partial<Month> = {}): Month => {
  const month = schemeMonth(shipped(id), "zh-CN");
  return { ...month, ...parts, state: { ...month.state, ...state } };
};

beforeEach(() => browserParts());

async function openPolicy(month: Month = monthOf("000"), setup: PaneUnderTest = {}) {
  const pane = await openPane(month, setup);
  await press(pane.words.prepare.policyOpen);
  await settle();
  return pane;
}

const page = async (name: string) => {
  fireEvent.click(screen.getByRole("tab", { name }));
  await settle();
};

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

const type = async (name: string, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  await settle();
};

const openGrades = () => press(/等级与奖金/);
const bar = () => screen.getByRole("region", { name: policy.changes });

/** Applies in a dialog and gives what was asked of the workbook. */
async function applying(month: Month, fill: () => Promise<void>): Promise<PolicyEdit[]> {
  const edits: PolicyEdit[] = [];
  await openPolicy(month, { replaced: { applyPolicy: (edit) => (edits.push(edit), Promise.resolve(ok(null))) } });
  await openGrades();
  await type("A · 下限（含）", "93");
  fireEvent.click(within(bar()).getByRole("button", { name: policy.apply }));
  await settle();
  await fill();
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: policy.apply }));
  await settle();
  return edits;
}

describe("the policy of a month", () => {
  it("shows every number with its line and its source, and nothing to apply", async () => {
    await openPolicy();
    expect(field("通话质量 · 满分").value).toBe("20");
    expect(screen.getAllByText("R000-10").length).toBeGreaterThan(0);
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
    ["", policy.notNumber],
    ["八", policy.notNumber],
    ["-3", policy.tooSmall("0")],
  ])("does not take “%s” for a number and says why", async (text, message) => {
    await openPolicy();
    await type("通话质量 · 满分", text);
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
  });

  it("takes full-width digits", async () => {
    await openPolicy();
    await type("通话质量 · 满分", "２０．５");
    expect(bar().textContent).toContain(policy.draftBar("1"));
  });

  it("finds what does not add up, jumps to its cell, puts it right together, and applies only then", async () => {
    const visited: CellRef[] = [];
    await openPolicy(monthOf("000"), {
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

  it("asks before a draft is thrown away with the screen", async () => {
    const { words } = await openPolicy();
    await type("通话质量 · 满分", "45");
    await press(words.back);
    expect(screen.getByText(policy.dropLead)).toBeTruthy();
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: policy.drop }));
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
    await openPolicy(monthOf("000", {}, { findings: [finding], policyIsSound: false }));
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
    await openPolicy(monthOf("000", {}, { findings: [finding] }), {
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
    await openPolicy(monthOf("001"));
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

describe("applying", () => {
  it("writes from this month on, with the changed numbers as they were seen", async () => {
    const edits = await applying(monthOf("000"), async () => {
      fireEvent.change(screen.getByLabelText(policy.by), { target: { value: "样例人事" } });
      await settle();
    });
    expect(edits).toEqual([{ changes: [{ path: "bands.4.from", was: 90, now: 93 }], from: "2026-10", by: "样例人事" }]);
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
  });

  it("can wait for a later month", async () => {
    const edits = await applying(monthOf("000", { month: "2026-11" }), async () => {
      fireEvent.change(screen.getByLabelText(policy.applyFrom("month")), { target: { value: "2027-01" } });
      await settle();
    });
    expect(edits.map(({ from }) => from)).toEqual(["2027-01"]);
  });

  it("holds for this quarter or waits for a later one where quarters are evaluated", async () => {
    const quarter = { month: "2026-09", periodLength: "quarter" } as const;
    const shown: (string | null)[] = [];
    const now = await applying(monthOf("000", { ...quarter, approval: approved }), async () => {
      const choice = screen.getByLabelText<HTMLSelectElement>(policy.applyFrom("quarter"));
      shown.push(...[...choice.options].map(({ textContent }) => textContent));
      fireEvent.click(screen.getByRole("checkbox", { name: policy.confirmApproved("quarter") }));
      await settle();
    });
    expect(shown.slice(0, 3)).toEqual(["2026年第3季度（本季度，立即写入规则表）", "2026年第4季度", "2027年第1季度"]);
    expect(now.map(({ from }) => from)).toEqual(["2026-07"]);
  });

  it("warns where there is an approval sheet", async () => {
    await applying(monthOf("000", { approval: approval() }), () => {
      expect(screen.getByText(policy.hasApproval)).toBeTruthy();
      return Promise.resolve();
    });
  });

  it("asks once more in an approved month", async () => {
    const edits = await applying(monthOf("000", { approval: approved }), async () => {
      expect(screen.getByText(policy.isApproved("month"))).toBeTruthy();
      const submit = within(screen.getByRole("dialog")).getByRole("button", { name: policy.apply });
      expect(submit.getAttribute("aria-disabled")).toBe("true");
      fireEvent.click(screen.getByRole("checkbox", { name: policy.confirmApproved("month") }));
      await settle();
    });
    expect(edits).toHaveLength(1);
  });

  it("keeps the draft when Excel refuses", async () => {
    const refusal = failed({ code: "cellChanged", sheet: "规则", address: "C7", read: "21" });
    await openPolicy(monthOf("000"), { replaced: { applyPolicy: () => Promise.resolve(refusal) } });
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
    await openPolicy(monthOf("000", { policyLog: [version({})] }));
    await page(policy.tabs.versions);
    expect(screen.getByText(/由样例人事登记/)).toBeTruthy();
    expect(screen.getByText("90 → 92")).toBeTruthy();
  });

  it("that wait are shown on the card, can be dropped and can be exported", async () => {
    const dropped: PolicyVersion[] = [];
    const waiting = version({ from: "2026-12" });
    const { words } = await openPane(monthOf("000", { pending: [waiting] }), {
      replaced: { dropPending: (one) => (dropped.push(one), Promise.resolve(ok(null))) },
    });
    expect(screen.getByText(words.prepare.policyWaits("2026年12月"))).toBeTruthy();
    await press(words.prepare.policyOpen);
    await page(policy.tabs.versions);
    await press(policy.dropPending);
    expect(dropped).toEqual([waiting]);
  });
});

describe("the effect on a month", () => {
  it("says that nobody can be compared while nobody has a result", async () => {
    const month = monthOf("000");
    await openPolicy({ ...month, people: month.people.filter(({ evaluation }) => evaluation === null) });
    await page(policy.tabs.effect);
    expect(screen.getByText(whatIf.nobody)).toBeTruthy();
  });

  it("says of a policy without grades that totals are compared", async () => {
    await openPolicy(monthOf("004PRE"));
    await page(policy.tabs.effect);
    expect(screen.getByText(whatIf.noGrades)).toBeTruthy();
    expect(screen.queryByText(whatIf.grades)).toBeNull();
  });

  it("lists people close to an edge", async () => {
    const month = monthOf("000");
    const total = month.people[0]?.evaluation?.total ?? 0;
    const moved = withNumbers(month.scheme, [{ path: "bands.4.from", now: total - 0.25 }]);
    await openPolicy({ ...month, scheme: moved });
    await page(policy.tabs.effect);
    expect(screen.getAllByText(/不到半分/).length).toBeGreaterThan(1);
  });
});

describe("the screen of every policy", () => {
  const read = schemeIds.map((id, at) => [id, languages[at % languages.length] ?? "en"] as const);
  it.each(read)("%s has all its pages, here in %s", async (id, language) => {
    const pane = await openPane(monthOf(id), { language });
    await press(pane.words.prepare.policyOpen);
    const words = policyWords(language).policy;
    const closed = [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"][aria-controls]')];
    act(() => closed.forEach((section) => section.click()));
    for (const name of Object.values(words.tabs)) {
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|notInSource/);
      // Fluent draws a tab's words twice, once to keep their width.
      const [tab] = screen.getAllByText(name, { selector: "[role=tab] *" });
      if (tab) fireEvent.click(tab);
      await settle();
    }
    expect(screen.getByText(words.title, { selector: "h2" })).toBeTruthy();
  });
});
