import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/004POST.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004POST");

eachWorked("004POST", cases.cases);

test("a superior's adjustment is a line of its own and the total before it stays visible (R004-52)", () => {
  const result = evaluate(scheme, {
    ...{ service_mark: 95, resolution_mark: 100, reception_mark: 100 },
    superior_adjustment: -3,
  });
  expect(result.ok && [result.value.weighted, result.value.lines.at(-1)?.value, result.value.total]).toEqual([
    98, -3, 95,
  ]);
  const input = scheme.inputs.find((one) => one.id === "superior_adjustment");
  expect(input?.requires).toEqual(["adjusted_by", "adjustment_reason"]);
});
