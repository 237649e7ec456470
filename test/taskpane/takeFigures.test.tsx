/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { Actions } from "../../src/actions/actions";
import type { FigureToWrite } from "../../src/actions/takeFigures";
import { languages } from "../../src/domain/wording/localText";

import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import { bookWords } from "../../src/text/bookWords";
import { stateIn } from "../sheets/fixtures";
import { shipped } from "../support/shipped";
import { approved, october, person } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";
import { slowReading } from "./slowReading";

const { take } = bookWords("zh-CN");
const yearScheme = shipped("004DQNJ-Y");

/** A year with three people, one of whom has a typed figure for January. */
function year(): EvaluatedPeriod {
  const people = ["张甲一", "李乙二", "外来"].map((name, nth): PersonRow => ({
    ...person(nth, name),
    number: nth === 2 ? "X9" : person(nth, name).number,
    evaluation: null,
    inputs: { month_1: nth === 0 ? 70 : null },
  }));
  return {
    ...october({ people }),
    state: stateIn("zh-CN", { scheme: yearScheme, month: "2026-12" }),
    scheme: yearScheme,
  };
}

/** A month whose totals are 100 and 92, by the policy of the pane's tests. */
const monthly = (month: string, isApproved = true): EvaluatedPeriod => {
  const read = october({ people: [person(0, "张甲一"), person(1, "李乙二", { rude_tone: 1 })] });
  return { ...read, state: { ...read.state, month, approval: isApproved ? approved : null } };
};

const files: Readonly<Record<string, EvaluatedPeriod>> = {
  "1月.xlsx": monthly("2026-01"),
  "2月.xlsx": monthly("2026-02", false),
  "去年.xlsx": monthly("2025-12"),
};
const readOtherMonth: Actions["readOtherPeriod"] = ({ name }) => {
  const evaluated = files[name];
  return Promise.resolve(evaluated ? ok(evaluated) : failed({ code: "fileDamaged", part: "zip" }));
};

const written: (readonly FigureToWrite[])[] = [];
beforeEach(() => {
  browserParts();
  written.length = 0;
});

async function openScreen(language: (typeof languages)[number] = "zh-CN") {
  const pane = await openPane(year(), {
    language,
    replaced: {
      readOtherPeriod: readOtherMonth,
      takeFigures: (figures) => {
        written.push(figures);
        return Promise.resolve(ok({ cells: figures.length, kept: 0 }));
      },
    },
  });
  await press(pane.words.prepare.booksOpen);
  await settle();
  return pane;
}

async function give(label: string, ...names: string[]) {
  fireEvent.change(screen.getByLabelText(label), { target: { files: names.map((name) => new File(["…"], name)) } });
  await settle();
}

describe("Figures from other workbooks", () => {
  it("are offered only where the policy takes any", async () => {
    const { words } = await openPane(october());
    expect(screen.queryByText(words.prepare.booksOpen)).toBeNull();
  });

  it("are shown person by person, and written into blank cells only", async () => {
    await openScreen();
    await give(take.choose, "1月.xlsx", "2月.xlsx");
    expect(screen.getByText(take.counts("3", "0"))).toBeTruthy();
    expect(screen.getByText(take.findings.notApproved("2月.xlsx"))).toBeTruthy();
    expect(screen.getByText(take.others("1"))).toBeTruthy();
    await press(take.submit("3"));
    expect(written[0]?.map(({ input, row, was, value }) => [input, row, was, value])).toEqual([
      ["month_1", 9, null, 95],
      ["month_2", 8, null, 100],
      ["month_2", 9, null, 95],
    ]);
    expect(screen.getByText(new RegExp(take.written("3")))).toBeTruthy();
  });

  it("replace a typed figure once it is ticked", async () => {
    await openScreen();
    await give(take.choose, "1月.xlsx");
    fireEvent.click(screen.getByLabelText(/张甲一.*70 → 100/));
    await press(take.submit("2"));
    expect(written[0]).toContainEqual(
      expect.objectContaining({
        input: "month_1",
        row: 8,
        was: 70,
        value: 100,
        person: { number: person(0, "").number, name: "张甲一" },
      }),
    );
  });

  it("are counted file by file while they are read; where that is stopped, nothing of them is taken", async () => {
    const pane = await openScreen();
    await give(take.choose, "1月.xlsx");
    const { asked, readOtherPeriod } = slowReading(monthly("2026-03"));
    const { words, store, actions } = pane;
    actions.readOtherPeriod = readOtherPeriod;
    await give(take.more, "2月.xlsx", "3月.xlsx", "4月.xlsx");
    act(() => asked[0]?.finish());
    await settle();
    act(() => asked[1]?.progress(0.5, 1));
    expect(screen.getByText(words.job.progress(words.job.otherBook, "1", "3"))).toBeTruthy();
    await press(words.job.stop);
    expect([asked.length, store.state().job]).toEqual([2, null]);
    expect(screen.getByText("已停止读取")).toBeTruthy();
    expect(screen.getByText("1月.xlsx")).toBeTruthy();
    expect(screen.queryByText("2月.xlsx")).toBeNull();
    expect(written).toEqual([]);
  });

  it("of another year, and files that cannot be read, are named; the others count", async () => {
    await openScreen();
    await give(take.choose, "去年.xlsx", "坏.xlsx", "1月.xlsx");
    expect(screen.getByText(take.findings.otherPeriod("去年.xlsx", "2025年12月"))).toBeTruthy();
    expect(screen.getByText(take.refused("坏.xlsx"))).toBeTruthy();
    expect(screen.getByText(take.counts("1", "0"))).toBeTruthy();
    await press(take.remove("1月.xlsx"));
    expect(screen.getByText(take.none)).toBeTruthy();
  });
});

it.each(languages)("the screen has all its words in %s", async (language) => {
  const words = bookWords(language).take;
  await openScreen(language);
  expect(screen.getByText(words.leads.monthTotal)).toBeTruthy();
  await give(words.choose, "2月.xlsx", "去年.xlsx");
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
});
