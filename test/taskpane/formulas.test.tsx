/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { ok } from "../../src/domain/outcome/outcome";
import { languages } from "../../src/domain/wording/localText";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import type { FormulaFaults } from "../../src/sheets/book/formulaFaults";
import type { Dialect } from "../../src/sheets/kit/dialect";
import { formulaWords } from "../../src/text/formulaWords";
import { followed } from "./fakeActions";
import { october } from "./periods";
import { browserParts, openPane, press } from "./renderPane";

beforeEach(() => browserParts());

const cell = (address: string) => ({ sheet: "评分表", address });
const faults: FormulaFaults = {
  overwritten: [cell("T8")],
  unknown: ["T9", "T10", "T11", "T12"].map(cell),
  otherDialect: [],
  stale: [cell("U9"), cell("U10")],
};

const written = (dialect: Dialect): EvaluatedPeriod => {
  const month = october();
  return { ...month, state: { ...month.state, dialect } };
};

describe.each(languages)("In %s", (language) => {
  const words = formulaWords(language);

  it("faulty formulas are counted and explained by kind, and one button puts them right", async () => {
    let current = faults;
    const pane = await openPane(october(), {
      language,
      replaced: {
        readOpenPeriod: () => Promise.resolve(ok({ ...followed(october()), faults: current })),
        repairFormulas: () => {
          current = { overwritten: [], unknown: [], otherDialect: [], stale: [] };
          return Promise.resolve(ok({ cells: 7 }));
        },
      },
    });
    await waitFor(() => screen.getByText(words.faulty("7")));
    const told = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(told).toEqual(
      expect.arrayContaining([
        words.faults.overwritten("1") + words.places("评分表!T8", true),
        words.faults.unknown("4") + words.places(["评分表!T9", "评分表!T10", "评分表!T11"].join(words.listing), false),
        words.faults.stale("2") + words.places(["评分表!U9", "评分表!U10"].join(words.listing), true),
      ]),
    );
    await press(words.repair);
    expect(screen.queryByText(words.faulty("7"))).toBeNull();
    expect(pane.container.textContent).toContain(words.repaired("7"));
  });

  it.each<[Dialect, Dialect]>([
    ["addin", "native"],
    ["native", "addin"],
  ])("formulas of the kind %s are changed to %s", async (now, next) => {
    const asked: Dialect[] = [];
    const pane = await openPane(written(now), {
      language,
      replaced: {
        changeDialect: (dialect) => {
          asked.push(dialect);
          return Promise.resolve(ok({ cells: 12 }));
        },
      },
    });
    await waitFor(() => screen.getByText(words.now[now]));
    await press(words.change[next]);
    expect(asked).toEqual([next]);
    expect(pane.container.textContent).toContain(words.changed[next]("12"));
  });
});
