import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/003D.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("003D");

eachWorked("003KPI", cases.cases);

test("transfers and abandoned calls are measured against the same connected calls (A003-22)", () => {
  const result = evaluate(scheme, { transferred: 30, abandoned: 60, connected: 50 });
  expect(result.ok && result.value.items.filter(({ applies }) => applies).map(({ id, value }) => [id, value])).toEqual([
    ["d6", 60],
    ["d8", 120],
  ]);
});
