import cases from "../cases/004PAY.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004PAY");

eachWorked("004PAY", cases.cases);

test("the five targets are judged once for the shop (A004-6)", () =>
  expect(scheme.inputs.filter(({ of }) => of === "department").map(({ kind }) => kind)).toEqual(
    Array<string>(5).fill("yesNo"),
  ));

test("the policy's own rate is three in a thousand (R004-05)", () => {
  const [line] = scheme.payout.kind === "lines" ? scheme.payout.lines : [];
  expect(line?.kind === "commission" && line.rate).toBe(0.003);
});
