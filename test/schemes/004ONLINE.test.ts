import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/004ONLINE.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004ONLINE");

eachWorked("004ONLINE", cases.cases);

test("own faults are never more than all complaints (R004-41)", () => {
  const sampled = { samples: 1, polite_count: 1, timely_count: 1, professional_count: 1 };
  const refused = evaluate(scheme, { ...sampled, complaints: 1, own_fault: 2 });
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "above", input: "own_fault" }] });
});
