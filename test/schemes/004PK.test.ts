import { unsourcedPaths } from "../../src/domain/unsourced";
import cases from "../cases/004PK.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";
import { resultOf } from "../support/worked";

const scheme = shipped("004PK");

eachWorked("004PK", cases.cases);

test("without other amounts the policy's own prizes count, and they say that they are not the source's (A004-10)", () => {
  const one = { sales: 1, orders: 1, visitors: 1, resp_sec: 1 };
  expect(resultOf("004PK", { staff: { 样例甲: one } })).toMatchObject({ prize: { 样例甲: 1200 } });
  expect(unsourcedPaths(scheme)).toEqual(["payout.prizes.0", "payout.prizes.1", "payout.prizes.2"]);
});
