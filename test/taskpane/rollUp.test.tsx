/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { RollUpOrder } from "../../src/actions/actions";
import { languages } from "../../src/domain/wording/localText";

import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { bookWords } from "../../src/text/bookWords";
import { shipped } from "../support/shipped";
import { approved, october, person } from "./periods";
import { browserParts, openPane, settle } from "./renderPane";

const { rollUp, take } = bookWords("zh-CN");
const at = (month: string, isApproved = true): EvaluatedPeriod => {
  const read = october({ people: [person(0, "张甲一")] });
  return { ...read, state: { ...read.state, month, approval: isApproved ? approved : null } };
};
const files: Readonly<Record<string, EvaluatedPeriod>> = {
  "11月.xlsx": at("2026-11"),
  "12月.xlsx": at("2026-12", false),
  "另一份10月.xlsx": at("2026-10"),
  "9月.xlsx": at("2026-09"),
  "经理.xlsx": { ...at("2026-11"), scheme: shipped("003B") },
};

const orders: RollUpOrder[] = [];
beforeEach(() => {
  browserParts();
  orders.length = 0;
});

async function openScreen(language: (typeof languages)[number] = "zh-CN") {
  const pane = await openPane(october(), {
    language,
    replaced: {
      readOtherPeriod: ({ name }) => {
        const evaluated = files[name];
        return Promise.resolve(evaluated ? ok(evaluated) : failed({ code: "fileOldFormat" }));
      },
      makeRollUp: (order) => {
        orders.push(order);
        return Promise.resolve(ok({ sheet: "季度汇总 2026Q4" }));
      },
    },
  });
  fireEvent.click(screen.getByRole("tab", { name: new RegExp(pane.words.steps.approve) }));
  await settle();
  fireEvent.click(await screen.findByRole("button", { name: pane.words.approve.rollUpOpen }));
  await settle();
  return pane;
}

async function give(label: string, ...names: string[]) {
  fireEvent.change(screen.getByLabelText(label), { target: { files: names.map((name) => new File(["…"], name)) } });
  await settle();
}

describe("Rolling months up", () => {
  it("says which files are still wanted, and makes the sheet of those that are there", async () => {
    await openScreen();
    expect(screen.getByText(rollUp.lead("2026年11月、2026年12月"))).toBeTruthy();
    await give(take.choose, "11月.xlsx", "12月.xlsx", "旧.xls");
    expect(screen.getByText(rollUp.complete)).toBeTruthy();
    expect(screen.getByText(rollUp.findings.notApproved("12月.xlsx"))).toBeTruthy();
    expect(screen.getByText(take.refused("旧.xls"))).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: rollUp.submit }));
    await settle();
    expect(orders.map(({ length, books }) => [length, books.map(({ file }) => file)])).toEqual([
      ["quarter", ["11月.xlsx", "12月.xlsx"]],
    ]);
    expect(screen.getByText(new RegExp(rollUp.made("季度汇总 2026Q4")))).toBeTruthy();
  });

  it("names files that do not belong, and people who are there twice", async () => {
    await openScreen();
    await give(take.choose, "9月.xlsx", "经理.xlsx", "另一份10月.xlsx");
    expect(screen.getByText(rollUp.findings.otherPeriod("9月.xlsx"))).toBeTruthy();
    expect(screen.getByText(rollUp.findings.otherPolicy("经理.xlsx"))).toBeTruthy();
    expect(screen.getByText(rollUp.findings.twice("另一份10月.xlsx", "1001 张甲一"))).toBeTruthy();
    fireEvent.change(screen.getByLabelText(rollUp.length), { target: { value: "year" } });
    await settle();
    expect(screen.queryByText(rollUp.findings.otherPeriod("9月.xlsx"))).toBeNull();
  });
});

it.each(languages)("the screen has all its words in %s", async (language) => {
  const words = bookWords(language);
  await openScreen(language);
  await give(words.take.choose, "12月.xlsx", "9月.xlsx");
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  expect(screen.getByText(words.rollUp.kept)).toBeTruthy();
});
