import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/004FIELD.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004FIELD");

eachWorked("004FIELD", cases.cases);

test("a rate with half of its figures is refused, not left out", () =>
  expect(evaluate(scheme, { arrival_num: 3, attendance_num: 20, attendance_den: 20 })).toEqual({
    ok: false,
    issues: [{ code: "missing", input: "arrival_den" }],
  }));
