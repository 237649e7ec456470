import { chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/003F.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("003F");

eachWorked("003F", cases.cases);

test("the budget alone is better when lower; all or nothing holds for it too (A003-31)", () => {
  const lower = scheme.items.filter(({ method }) => method.kind === "linear" && method.better === "lower");
  expect(lower.map(({ id }) => id)).toEqual(["budget"]);
  const met = Object.fromEntries(scheme.inputs.map(({ id }) => [id, 50]));
  const result = evaluate(chooseReading(scheme, "A003-31", "all_or_nothing"), { ...met, budget_actual: 51 });
  expect(result.ok && result.value.total).toBe(85);
});
