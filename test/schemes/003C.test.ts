import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/003C.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("003C");

eachWorked("003KPI", cases.cases);

test("nothing is added up, and C1 to C9 stand in the source's order (A003-20)", () => {
  expect(scheme.items.map(({ id }) => id)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
  expect(scheme.items.every(({ full }) => full === 0)).toBe(true);
  expect(scheme.total.kind).toBe("none");
});

test("an indicator nothing is known of shows no data beside those that are (A003-23)", () => {
  const result = evaluate(scheme, { feedback_in_time: 0, feedback_due: 0, key_lost: 2 });
  expect(result.ok && result.value.items.map(({ applies, value }) => (applies ? value : "no data"))).toEqual([
    ...["no data", "no data", "no data", "no data", "no data", 2, "no data", "no data", "no data"],
  ]);
});
