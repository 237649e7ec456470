import { brokenFormula, formulasOf } from "./formulaText";
import { quietPlans } from "./quietPlans";
import { cellsOf } from "./rawOf";

const calculated = quietPlans().filter((plan) => formulasOf(plan) !== "");

test.each(calculated.map((plan) => [plan.name, plan] as const))("what a month's sheet calculates: %s", (_, plan) =>
  expect(`\n${formulasOf(plan)}\n`).toMatchSnapshot(),
);

test.each(calculated.map((plan) => [plan.name, plan] as const))(
  "%s: a long formula is only broken, not changed",
  (_, plan) => {
    for (const cell of cellsOf(plan).flat())
      if (cell !== null && typeof cell === "object")
        expect(
          brokenFormula(cell.formula, "")
            .map((line) => line.trimStart())
            .join(""),
        ).toBe(cell.formula);
  },
);
