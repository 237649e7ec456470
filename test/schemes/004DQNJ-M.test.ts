import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/004DQNJ-M.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004DQNJ-M");

eachWorked("004DQNJ-M", cases.cases);

test("sixteen lines share 20, 20, 30 and 30 in equal quarters (A004-20)", () => {
  const quarters = scheme.items.map(({ full, method }) => [
    full,
    ...(method.kind === "parts" ? method.parts.map((part) => part.full) : []),
  ]);
  expect(quarters).toEqual([
    [20, 5, 5, 5, 5],
    [20, 5, 5, 5, 5],
    [30, 7.5, 7.5, 7.5, 7.5],
    [30, 7.5, 7.5, 7.5, 7.5],
  ]);
});

test("records are kept for two years from the end of the period (R004-33, A004-27)", () =>
  expect(scheme.parameters.find(({ id }) => id === "retention_years")?.value).toBe(2));

test("a superior's adjustment is a line of its own and the total before it stays visible (R004-52)", () => {
  const result = evaluate(scheme, { ...{ ded_attendance: 2 }, superior_adjustment: -3 });
  expect(result.ok && [result.value.weighted, result.value.lines.at(-1)?.value, result.value.total]).toEqual([
    98, -3, 95,
  ]);
  const input = scheme.inputs.find((one) => one.id === "superior_adjustment");
  expect(input?.requires).toEqual(["adjusted_by", "adjustment_reason"]);
});
