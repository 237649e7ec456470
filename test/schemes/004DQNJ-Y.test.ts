import { evaluate } from "../../src/domain/evaluate";
import cases from "../cases/004DQNJ-Y.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004DQNJ-Y");

eachWorked("004DQNJ-Y", cases.cases);

test("any of the twelve months may stay blank, but not all (A004-25)", () => {
  const year = { checks_count: 1, checks_sum: 90, year_end: 90 };
  expect(evaluate(scheme, { ...year, month_12: 90 }).ok).toBe(true);
  expect(evaluate(scheme, year)).toEqual({ ok: false, issues: [{ code: "missing", input: "month_1" }] });
});

test("the sum of the checks must fit their number", () => {
  const refused = evaluate(scheme, { checks_count: 2, checks_sum: 201, year_end: 90, month_1: 90 });
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "outOfRange", input: "checks_sum", max: 200 }] });
});
