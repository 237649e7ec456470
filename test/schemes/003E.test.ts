import { chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Scheme } from "../../src/domain/scheme/scheme";
import cases from "../cases/003E.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("003E");

eachWorked("003E", cases.cases);

test("all or nothing leaves nothing of a target missed by a little (A003-31)", () => {
  const met = Object.fromEntries(scheme.inputs.map(({ id }) => [id, 50]));
  const total = (read: Scheme): number | null => {
    const result = evaluate(read, { ...met, plan_actual: 49 });
    return result.ok ? result.value.total : null;
  };
  expect(total(scheme)).toBe(99.6);
  expect(total(chooseReading(scheme, "A003-31", "all_or_nothing"))).toBe(80);
});

test("every target and every actual value is obligatory (A003-30)", () => {
  expect(scheme.inputs).toHaveLength(20);
  expect(scheme.inputs.filter(({ whenBlank }) => whenBlank !== "missing")).toEqual([]);
});
