/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { languages } from "../../src/domain/wording/localText";
import { register } from "../../src/schemes/register/list";
import { policyWords } from "../../src/text/policyWords";
import { saveWords } from "../../src/text/saveWords";
import { shipped } from "../support/shipped";
import { openChooser } from "./newPeriodForm";
import { browserParts, openPane, press, settle } from "./renderPane";

const { choose } = policyWords("zh-CN");
const save = saveWords("zh-CN");

beforeEach(() => browserParts());

describe("choosing the policy of a new workbook", () => {
  it("lists every policy under its source with what it gives, and marks the chosen one", async () => {
    await openChooser();
    for (const { name } of register) expect(screen.getAllByText(name["zh-CN"]).length).toBeGreaterThan(0);
    const marked = screen.getAllByRole("button", { pressed: true });
    expect(marked.map((one) => one.textContent)).toEqual([expect.stringContaining("客服部月度绩效考核")]);
  });

  it("says why an incomplete system cannot be used and leads to what can", async () => {
    const { words, asks } = await openChooser();
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
    const { words, asks } = await openChooser();
    const name = shipped(id).name["zh-CN"];
    await press(new RegExp(`^${name}`));
    const field = screen.getByLabelText<HTMLSelectElement>(label);
    expect(field.selectedOptions[0]?.textContent).toBe(shown);
    await press(words.create.submit);
    expect(asks).toMatchObject([{ schemeId: id, month }]);
    expect(asks[0]?.policy).toBeUndefined();
  });

  it.each([
    [
      "003C",
      ["按月", "按季", "按年"],
      { length: "quarter", label: "考核季度", shown: "2026年第3季度", month: "2026-09" },
    ],
    ["001", ["按月", "按季", "按年"], { length: "year", label: "考核年度", shown: "2025年度", month: "2025-12" }],
    [
      "004PRE",
      ["按月", "按季", "按半年", "按年"],
      { length: "half", label: "考核半年度", shown: "2026年上半年", month: "2026-06" },
    ],
  ])("policy %s leaves the choice among %j", async (id, offered, { length, label, shown, month }) => {
    const { words, asks } = await openChooser();
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
    const { words, asks } = await openChooser();
    await press(new RegExp(`^${shipped("004DQNJ-Y").name["zh-CN"]}`));
    expect(screen.queryByLabelText(choose.length)).toBeNull();
    await press(choose.change);
    await press(new RegExp(`^${shipped("004PAY").name["zh-CN"]}`));
    expect(screen.queryByLabelText(choose.length)).toBeNull();
    await press(words.create.submit);
    expect(asks).toMatchObject([{ schemeId: "004PAY", month: "2026-10", periodLength: "month" }]);
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

const seek = async (text: string) => {
  fireEvent.change(screen.getByRole("searchbox", { name: choose.search }), { target: { value: text } });
  await settle();
};

const listed = () =>
  register.filter(({ name, what }) => {
    const shown = screen.queryAllByRole("button", { name: new RegExp(`^${name["zh-CN"].replaceAll(/[（）]/g, ".")}`) });
    return shown.some((one) => one.textContent.includes(what["zh-CN"]));
  });

describe("looking for a policy", () => {
  it.each([
    ["its name", "德勤能绩", ["004DQNJ-M", "004DQNJ-Y"]],
    ["whom it is for", "楼层管理员", ["003P"]],
    ["several words, wherever each stands", "网店 薪酬", ["004PAY"]],
    ["letters of either width and case", "ｐｋ", ["004PK"]],
    ["a word that only its clauses have", "语调不稳", ["000"]],
  ])("finds it by %s", async (_what, typed, ids) => {
    await openChooser();
    await seek(typed);
    await waitFor(() => expect(listed().map(({ id }) => id)).toEqual(ids));
  });

  it("shows the clause that has the words, and chooses from what was found", async () => {
    const { words, asks } = await openChooser();
    await seek("语调不稳");
    expect(await screen.findByText(/^条款：.*语调不稳/)).toBeTruthy();
    await press(new RegExp(`^${shipped("000").name["zh-CN"]}`));
    await press(words.create.submit);
    expect(asks.map(({ schemeId }) => schemeId)).toEqual(["000"]);
  });

  it("says that nothing was found, and Esc shows all again without leaving the screen", async () => {
    await openChooser();
    await seek("没有这样的制度");
    expect(screen.getByText(choose.noneFound)).toBeTruthy();
    expect(listed()).toEqual([]);
    fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" });
    await settle();
    expect(screen.getByRole("heading", { name: choose.title })).toBeTruthy();
    expect(listed()).toHaveLength(register.length);
  });
});

it("a policy put together here is the one of the new workbook once it is saved, without being looked for", async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } });
  const { words } = await openChooser();
  await press(choose.adapt);
  fireEvent.change(screen.getByLabelText(new RegExp(choose.name)), { target: { value: "本公司办法" } });
  await press(save.ways.copy);
  await press(words.back);
  expect(screen.getByRole("heading", { name: words.create.title })).toBeTruthy();
  expect(within(screen.getByRole("region", { name: choose.chosen })).getByText("本公司办法")).toBeTruthy();
});

it("a policy of one's own stands before all others, and the one in use is opened again from there", async () => {
  await openChooser();
  const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(headings()[0]).toBe(choose.own);
  await press(choose.adapt);
  await press(choose.use);
  await press(choose.change);
  await press(new RegExp(choose.inUse));
  expect(screen.getByLabelText<HTMLInputElement>(new RegExp(choose.name)).value).toBe(
    choose.copyOf(shipped("000").name["zh-CN"]),
  );
});
