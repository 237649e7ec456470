/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { NewMonth } from "../../src/actions/actions";
import { languages } from "../../src/domain/localText";
import { policyText, readPolicyText } from "../../src/domain/policyFile";
import { withNumbers } from "../../src/domain/policyNumbers";
import { ok } from "../../src/domain/result";
import { schemeById } from "../../src/schemes";
import { register } from "../../src/schemes/register";
import { policyWords } from "../../src/text/policyWords";
import { browserParts, openPane, press, settle } from "./renderPane";

const { build, choose } = policyWords("zh-CN");
const asks: NewMonth[] = [];
const newMonth = (request: NewMonth) => {
  asks.push(request);
  return Promise.resolve(ok(null));
};

beforeEach(() => {
  browserParts();
  asks.length = 0;
});

async function openForm() {
  const pane = await openPane(null, { replaced: { newMonth } });
  await press(pane.words.first.create);
  return pane;
}

async function openChooser() {
  const pane = await openForm();
  await press(choose.change);
  return pane;
}

const shipped = (id: string) => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  return scheme;
};

async function give(text: string, name = "制度.json") {
  const file = new File([text], name, { type: "application/json" });
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(choose.import), { target: { files: [file] } });
  await settle();
}

describe("choosing the policy of a new workbook", () => {
  it("lists every policy under its source with what it gives, and marks the chosen one", async () => {
    await openChooser();
    for (const { name } of register) expect(screen.getAllByText(name["zh-CN"]).length).toBeGreaterThan(0);
    const marked = screen.getAllByRole("button", { pressed: true });
    expect(marked.map((one) => one.textContent)).toEqual([expect.stringContaining("客服部月度绩效考核")]);
  });

  it("says why an incomplete system cannot be used and leads to what can", async () => {
    const { words } = await openChooser();
    expect(screen.getByText(choose.incomplete)).toBeTruthy();
    const [, link] = screen.getAllByRole("button", { name: "KPI 与 360 度结合考核" });
    fireEvent.click(link ?? screen.getByRole("button", { name: "KPI 与 360 度结合考核" }));
    await settle();
    await press(words.create.submit);
    expect(asks.map(({ schemeId }) => schemeId)).toEqual(["003A"]);
  });

  it.each([
    ["001", "考核季度", "2026年第3季度", "2026-09"],
    ["004DQNJ-Y", "考核年度", "2025年度", "2025-12"],
    ["004PRE", "考核月份", "2026年10月", "2026-10"],
  ])("policy %s asks for a period of its own", async (id, label, shown, month) => {
    const { words } = await openChooser();
    const name = shipped(id).name["zh-CN"];
    await press(new RegExp(`^${name}`));
    const field = screen.getByLabelText<HTMLSelectElement>(label);
    expect(field.selectedOptions[0]?.textContent).toBe(shown);
    await press(words.create.submit);
    expect(asks).toMatchObject([{ schemeId: id, month }]);
    expect(asks[0]?.policy).toBeUndefined();
  });

  it.each([
    ["003C", ["按月", "按季", "按年"], "quarter", "考核季度", "2026年第3季度", "2026-09"],
    ["001", ["按月", "按季", "按年"], "year", "考核年度", "2025年度", "2025-12"],
    ["004PRE", ["按月", "按季", "按半年", "按年"], "half", "考核半年度", "2026年上半年", "2026-06"],
  ])("policy %s leaves the choice among %j", async (id, offered, length, label, shown, month) => {
    const { words } = await openChooser();
    await press(new RegExp(`^${shipped(id).name["zh-CN"]}`));
    const choice = screen.getByLabelText<HTMLSelectElement>(choose.length);
    expect([...choice.options].map(({ textContent }) => textContent)).toEqual(offered);
    fireEvent.change(choice, { target: { value: length } });
    await settle();
    expect(screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent).toBe(shown);
    await press(words.create.submit);
    expect(asks).toMatchObject([{ schemeId: id, month, periodLength: length }]);
  });

  it("a policy by the month alone asks for no length, and the length goes with the policy", async () => {
    const { words } = await openChooser();
    await press(new RegExp(`^${shipped("004DQNJ-Y").name["zh-CN"]}`));
    expect(screen.queryByLabelText(choose.length)).toBeNull();
    await press(choose.change);
    await press(new RegExp(`^${shipped("004PAY").name["zh-CN"]}`));
    expect(screen.queryByLabelText(choose.length)).toBeNull();
    await press(words.create.submit);
    expect(asks).toMatchObject([{ schemeId: "004PAY", month: "2026-10", periodLength: "month" }]);
  });
});

describe("a policy from a file", () => {
  it("is opened to be looked at, and the workbook is made with it", async () => {
    const { words } = await openChooser();
    await give(policyText(shipped("003B"), "x"));
    expect(screen.getByRole("heading", { name: choose.builder })).toBeTruthy();
    await press(choose.use);
    expect(screen.getByText(choose.ownChosen)).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.policy).toEqual(shipped("003B"));
  });

  it("that is broken is refused with every reason, and nothing is imported", async () => {
    await openChooser();
    const broken = withNumbers(shipped("000"), [{ path: "items.0.full", now: -20 }]);
    const json = JSON.parse(policyText(broken, "x")) as Record<string, unknown>;
    await give(JSON.stringify({ ...json, decimals: "两位" }), "坏的.json");
    expect(screen.getByText(choose.refused("坏的.json"))).toBeTruthy();
    expect(screen.getByText(new RegExp(choose.refusedLead("2")))).toBeTruthy();
    expect(screen.getByText(/items\.0\.full/)).toBeTruthy();
    expect(screen.getByText(/decimals/)).toBeTruthy();
    expect(screen.queryByText(choose.use)).toBeNull();
  });

  it("that is no JSON is refused as such", async () => {
    await openChooser();
    await give("考核制度");
    expect(screen.getByText(choose.notJson)).toBeTruthy();
  });
});

describe("a policy begun with nothing", () => {
  const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
  const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
  const addItem = async (name: string, full: string, kind: keyof typeof choose.kinds) => {
    await press(choose.add);
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.change(dialog.getByLabelText(new RegExp(choose.itemName)), { target: { value: name } });
    fireEvent.change(dialog.getByRole("textbox", { name: new RegExp(choose.full) }), { target: { value: full } });
    fireEvent.click(dialog.getByRole("radio", { name: choose.kinds[kind] }));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    await settle();
  };
  const addGrade = async (name: string, from: string | null) => {
    type(build.newGrade, name);
    if (from !== null) type(build.newFrom, from);
    await press(build.addGrade);
  };

  it("is put together from items, lines, grades and pay, and makes the workbook", async () => {
    const { words } = await openChooser();
    await press(build.blank);
    await addItem("服务规范", "60", "deductions");
    await addItem("多方评价", "40", "raters");
    type(build.newLine, "迟到");
    await press(build.addLine);
    await addGrade("合格", null);
    await addGrade("合格", "80");
    expect(screen.getByText(build.gradeTaken)).toBeTruthy();
    await addGrade("优秀", "九十");
    expect(screen.getByText(policyWords("zh-CN").policy.notNumber)).toBeTruthy();
    await addGrade("优秀", "90");
    fireEvent.change(screen.getByLabelText(build.pay), { target: { value: "byGrade" } });
    type(build.gradeName("合格"), "达标");
    await press(build.edit("服务规范"));
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.change(dialog.getByLabelText(build.entryName.rules), { target: { value: "未用敬语" } });
    fireEvent.click(dialog.getByRole("button", { name: build.addRule }));
    expect(dialog.getByText("未用敬语")).toBeTruthy();
    fireEvent.click(dialog.getByRole("button", { name: build.removeEntry("服务规范") }));
    fireEvent.click(dialog.getByRole("button", { name: build.done }));
    await settle();
    await press(choose.use);
    await press(words.create.submit);
    const made = asks[0]?.policy;
    expect(made?.bands.map(({ grade, from }) => [grade, from])).toEqual([
      ["达标", 0],
      ["优秀", 90],
    ]);
    expect(made?.payout).toEqual({ kind: "byGrade" });
    expect(made?.inputs.map(({ name }) => name["zh-CN"])).toEqual([
      ...["多方评价·自评", "多方评价·上级评", "多方评价·小组评", "迟到", "未用敬语"],
    ]);
    expect(made && readPolicyText(policyText(made, "x")).kind).toBe("policy");
  });
});

describe("adapting a policy", () => {
  async function openOwn() {
    const pane = await openChooser();
    await press(choose.adapt);
    await waitFor(() => screen.getByRole("heading", { name: choose.builder }));
    return pane;
  }
  const removals = () => screen.getAllByRole("button", { name: /^删除“/ }).map((one) => one.getAttribute("aria-label"));

  it("moves, removes and adds items, says what no longer adds up and puts it right", async () => {
    const { words } = await openOwn();
    await press(choose.down("通话质量"));
    expect(removals()).toEqual(["人均效能", "通话质量", "工作效率", "工作态度"].map(choose.remove));
    await press(choose.remove("工作效率"));
    expect(screen.getByRole("button", { name: choose.use }).getAttribute("aria-disabled")).toBe("true");
    await press(choose.add);
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    expect(dialog.getByText(choose.itemNameMissing)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(new RegExp(choose.itemName)), { target: { value: "业务知识" } });
    fireEvent.click(dialog.getByRole("radio", { name: choose.kinds.linear }));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    await settle();
    expect(removals()).toContain(choose.remove("业务知识"));
    await press(/^改(为|正)/);
    fireEvent.change(screen.getByLabelText(new RegExp(choose.name)), { target: { value: "客服考核（试行）" } });
    await press(choose.use);
    await press(words.create.submit);
    const made = asks[0]?.policy;
    expect(made?.name).toEqual({ "zh-CN": "客服考核（试行）", "zh-TW": "客服考核（试行）", en: "客服考核（试行）" });
    expect(made?.items.reduce((sum, { full }) => sum + full, 0)).toBeCloseTo(100, 8);
    expect(made && readPolicyText(policyText(made, "x")).kind).toBe("policy");
  });

  it("copies the file where it cannot be downloaded, and shows it where copying is refused", async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    await openOwn();
    await press(choose.copy);
    expect(readPolicyText(copied[0] ?? "")).toMatchObject({ kind: "policy", scheme: { id: "000-own" } });
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("refused")) } });
    await press(choose.copy);
    const shown = screen.getByLabelText<HTMLTextAreaElement>(choose.fileText);
    expect(readPolicyText(shown.value).kind).toBe("policy");
  });
});

it.each(languages)("the chooser has all its words in %s", async (language) => {
  const pane = await openPane(null, { language });
  const words = policyWords(language).choose;
  await press(pane.words.first.create);
  await press(words.change);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  if (language === "en") expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  expect(screen.getByRole("button", { name: words.adapt })).toBeTruthy();
});
