import cases from "../cases/004SEVEN.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004SEVEN");

eachWorked("004SEVEN", cases.cases);

test("all seven weigh the same (A004-45)", () =>
  expect(scheme.items.map(({ weight }) => weight)).toEqual(Array<number>(7).fill(1)));
