import { flagsOf } from "../../src/domain/consequences/flags";
import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/003P.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("003P");

eachWorked("003P", cases.cases);

test.each([
  ["loss_fine", "fine_count", 50, 100],
  ["loss_points", "loss_count", 1, 3],
  ["refuse_points", "refuse_count", 1, 5],
  ["urge_points", "urge_count", 1, 5],
])("%s must fit the number of events in %s: %d to %d each (A003-40)", (sum, of, min, max) =>
  expect(scheme.inputs.find(({ id }) => id === sum)?.each).toEqual({ of, min, max }),
);

test("a fine is only listed for people to decide (A003-45, RX-16)", () => {
  const result = evaluate(scheme, { fine_count: 1, loss_fine: 80 });
  expect(result.ok && flagsOf(result.value.consequences)).toEqual(["fine_decision"]);
});

test("points are kept on their own account and in no total (A003-44)", () => {
  const result = evaluate(scheme, { overdue: 1, media_now: 1 });
  expect(result.ok && [result.value.total, result.value.payout]).toEqual([null, null]);
});
