import { chooseReading } from "../../src/domain/chooseReading";
import { evaluate } from "../../src/domain/evaluate";
import cases from "../cases/004PRE.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004PRE");

eachWorked("004PRE", cases.cases);

test("either basket is chosen by a switch that changes no mark (A004-2)", () => {
  const read = chooseReading(scheme, "A004-2", "pieces");
  expect(read.parameters[0]?.value).toBe(2);
  expect(read.items).toEqual(scheme.items);
});

test("a superior's adjustment is a line of its own and the total before it stays visible (R004-52)", () => {
  const result = evaluate(scheme, {
    ...{ service_mark: 100, conversion_mark: 100, basket_mark: 100, reception_mark: 100, refund_mark: 60 },
    superior_adjustment: -3,
  });
  expect(result.ok && [result.value.weighted, result.value.lines.at(-1)?.value, result.value.total]).toEqual([
    98, -3, 95,
  ]);
  const input = scheme.inputs.find((one) => one.id === "superior_adjustment");
  expect(input?.requires).toEqual(["adjusted_by", "adjustment_reason"]);
});
