/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { NewPeriod } from "../../src/actions/actions";
import type { Issue } from "../../src/domain/issue/issue";
import { languages } from "../../src/domain/wording/localText";
import { withNumbers } from "../../src/domain/places/policyNumbers";

import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { bookWords } from "../../src/text/bookWords";
import { formulaWords } from "../../src/text/formulaWords";
import { approved, october, scheme } from "./periods";
import { browserParts, openPane, type PaneUnderTest, press, settle } from "./renderPane";
import { slowReading } from "./slowReading";

const { carry } = bookWords("zh-CN");
const formulas = formulaWords("zh-CN");
const gradeA = "bands.4.from";
const waiting = (from: string, now: number) => ({
  version: "",
  from,
  on: "2026-10-20",
  by: "人事甲",
  changes: [{ path: gradeA, was: 90, now }],
});

const asks: NewPeriod[] = [];
beforeEach(() => {
  browserParts();
  asks.length = 0;
});

async function openForm(evaluated: EvaluatedPeriod | readonly [Issue], setup: PaneUnderTest = {}) {
  const read = Array.isArray(evaluated) ? failed((evaluated as [Issue])[0]) : ok(evaluated as EvaluatedPeriod);
  const pane = await openPane(null, {
    ...setup,
    replaced: {
      readOtherPeriod: () => Promise.resolve(read),
      newPeriod: (request) => {
        asks.push(request);
        return Promise.resolve(ok(null));
      },
      ...setup.replaced,
    },
  });
  await press(pane.words.first.create);
  return pane;
}

async function give(name = "考核 2026-10.xlsx", label = carry.choose) {
  const file = new File(["…"], name);
  fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });
  await settle();
}

const settled = october({ approval: approved });

describe("A new workbook from the one before", () => {
  it("has its department, policy, people and results, for the month after", async () => {
    const { words } = await openForm(settled);
    await give();
    expect(screen.getByText("考核 2026-10.xlsx")).toBeTruthy();
    expect(screen.getByText(carry.own("2026年10月"))).toBeTruthy();
    await press(words.create.submit);
    expect(asks).toHaveLength(1);
    const [ask] = asks;
    expect(ask).toMatchObject({ department: "客服部", month: "2026-11", language: "zh-CN", rows: 40 });
    expect(ask?.policy).toEqual(scheme);
    expect(ask?.people?.map(({ number }) => number)).toEqual(settled.people.map(({ number }) => number));
    expect(ask?.carried?.history).toMatchObject([{ month: "2026-10", isApproved: true, unscored: 1 }]);
    expect(screen.queryByText(carry.notApproved)).toBeNull();
  });

  it("has formulas for whoever opened that one, unless it is said otherwise", async () => {
    const { words } = await openForm({ ...settled, state: { ...settled.state, dialect: "native" } });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: formulas.opens.addin }).checked).toBe(true);
    await give();
    expect(screen.getByText(formulas.hints.native)).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: formulas.opens.addin }));
    fireEvent.click(screen.getByRole("radio", { name: formulas.opens.native }));
    await press(words.create.submit);
    expect(asks[0]?.dialect).toBe("native");
  });

  it("leaves out whoever is unticked", async () => {
    const { words } = await openForm(settled);
    await give();
    await press(carry.people("6", "6"));
    fireEvent.click(screen.getByLabelText(/李乙二/));
    await settle();
    expect(screen.getByRole("button", { name: carry.people("5", "6") })).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.people?.map(({ name }) => name)).toEqual(["张甲一", "王丙三", "赵丁四", "钱戊五", "孙己六"]);
  });

  it("says that the month before was not approved, and goes on if the user does", async () => {
    const { words } = await openForm(october());
    await give();
    expect(screen.getByText(carry.notApproved)).toBeTruthy();
    expect(screen.getByText(carry.unevaluated("1"))).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.carried?.history).toMatchObject([{ isApproved: false }]);
  });

  it("shows numbers nobody registered and lets the user choose", async () => {
    const typed = { ...settled, scheme: withNumbers(scheme, [{ path: gradeA, now: 92 }]) };
    const { words } = await openForm(typed);
    await give();
    expect(screen.getByText(carry.found("1"))).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.policy?.bands[4]?.from).toBe(92);
    expect(asks[0]?.carried?.policyLog).toMatchObject([{ from: "2026-10", changes: [{ was: 90, now: 92 }] }]);
  });

  it("begins with the registered numbers where those of 规则 are unsound", async () => {
    const broken = {
      ...settled,
      isPolicySound: false,
      scheme: withNumbers(scheme, [{ path: "items.0.full", now: -5 }]),
    };
    const { words } = await openForm(broken);
    await give();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: carry.bases.registered }).checked).toBe(true);
    fireEvent.click(screen.getByRole("radio", { name: carry.bases.sheet }));
    expect(screen.getByText(carry.unsound)).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: carry.bases.registered }));
    await press(words.create.submit);
    expect(asks[0]?.policy?.items[0]?.full).toBe(scheme.items[0]?.full);
  });

  it("lets versions whose month has come begin, and later ones wait", async () => {
    const pending = [waiting("2026-11", 91), waiting("2027-01", 95)];
    const { words } = await openForm({ ...settled, state: { ...settled.state, pending } });
    await give();
    expect(screen.getByText(carry.begun("2026年11月"))).toBeTruthy();
    expect(screen.getByText(carry.waits("2027年1月"))).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.policy?.bands[4]?.from).toBe(91);
    expect(asks[0]?.carried?.pending).toMatchObject([{ from: "2027-01" }]);
  });

  it("gives sheets the names they had there, and asks again where one is taken", async () => {
    const state = { ...settled.state, sheets: { ...settled.state.sheets, score: "评分 2026-10" } };
    const { words } = await openForm(
      { ...settled, state },
      {
        replaced: {
          newPeriod: (request) => {
            asks.push(request);
            return Promise.resolve(asks.length > 1 ? ok(null) : failed({ code: "nameTaken", names: ["评分 2026-11"] }));
          },
        },
      },
    );
    await give();
    await press(words.create.submit);
    expect(asks[0]?.sheets?.score).toBe("评分 2026-11");
    const field = screen.getByLabelText<HTMLInputElement>(words.create.clashField("评分 2026-11"));
    expect(field.value).not.toBe("评分 2026-11");
    fireEvent.change(field, { target: { value: "十一月" } });
    await press(words.create.submit);
    expect(asks[1]?.sheets?.score).toBe("十一月");
  });

  it("needs a row for everybody", async () => {
    const { words } = await openForm(settled);
    await give();
    fireEvent.change(screen.getByLabelText(new RegExp(words.create.rows)), { target: { value: "3" } });
    await press(words.create.submit);
    expect(screen.getByText(carry.tooFewRows("6"))).toBeTruthy();
    expect(asks).toEqual([]);
  });

  it("can be given up again", async () => {
    const { words } = await openForm(settled);
    await give();
    await press(carry.remove);
    await press(words.create.submit);
    expect(asks[0]).toEqual({
      schemeId: "000",
      dialect: "addin",
      department: "客服部",
      month: "2026-10",
      periodLength: "month",
      language: "zh-CN",
      rows: 40,
      sheets: {},
    });
  });

  it("is told how far it is, and stays as it was when reading another one is stopped", async () => {
    const { asked, readOtherPeriod } = slowReading(settled);
    const { words, store } = await openForm(settled, { replaced: { readOtherPeriod } });
    await give();
    act(() => asked[0]?.progress(0.37, 1));
    expect(screen.getByText(words.job.share(words.job.otherBook, "30%"))).toBeTruthy();
    act(() => asked[0]?.finish());
    await settle();
    await give("另一个.xlsx", carry.other);
    await press(words.job.stop);
    expect([asked[1]?.stop.aborted, store.state().job]).toEqual([true, null]);
    expect(screen.getByText("已停止读取")).toBeTruthy();
    expect(screen.getByText("考核 2026-10.xlsx")).toBeTruthy();
    expect(screen.queryByText(carry.refused("另一个.xlsx"))).toBeNull();
    await press(words.create.submit);
    expect(asks[0]?.people).toHaveLength(settled.people.length);
  });

  it.each<[string, Issue, RegExp]>([
    ["an old .xls file", { code: "fileOldFormat" }, /另存为/],
    ["a workbook without an evaluation", { code: "fileWithoutPeriod" }, /没有考核用的工作表/],
    ["a damaged file", { code: "fileDamaged", part: "zip" }, /文件已损坏/],
  ])("says why %s cannot be used, and what to do", async (_, issue, message) => {
    await openForm([issue]);
    await give("旧.xls");
    expect(screen.getByText(carry.refused("旧.xls"))).toBeTruthy();
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.queryByText(carry.remove)).toBeNull();
  });
});

it.each(languages)("taking over has all its words in %s", async (language) => {
  const pending = [waiting("2026-11", 91), waiting("2027-01", 95)];
  const evaluated = october();
  const pane = await openForm({ ...evaluated, state: { ...evaluated.state, pending } }, { language });
  await give("x.xlsx", bookWords(language).carry.choose);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  expect(screen.getByText(bookWords(language).carry.notApproved)).toBeTruthy();
  expect(pane.words.create.submit).toBeTruthy();
});
