import { unsourcedPaths } from "../../src/domain/bonds/unsourced";
import cases from "../cases/004PK.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";
import { resultOf } from "../support/worked";

const scheme = shipped("004PK");

eachWorked("004PK", cases.cases);

test("without other amounts the policy's own prizes count, and they say that they are not the source's (A004-10)", () => {
  const one = { sales: 1, orders: 1, visitors: 1, resp_sec: 1 };
  expect(resultOf("004PK", { staff: { 样例甲: one } })).toMatchObject({ prize: { 样例甲: 1200 } });
  expect(unsourcedPaths(scheme)).toEqual(
    [0, 1, 2, 3].flatMap((item) => [0, 1, 2].map((place) => `items.${item}.method.prizes.${place}`)),
  );
});

test("every factor may have amounts of its own (A004-10)", () => {
  const staff = {
    样例甲: { sales: 9, orders: 1, visitors: 4, resp_sec: 9 },
    样例乙: { sales: 8, orders: 2, visitors: 4, resp_sec: 7 },
    样例丙: { sales: 7, orders: 0, visitors: 3, resp_sec: 8 },
  };
  const prizes = { sales: [1000, 500, 200], conversion: [300, 200, 100], response: [30, 20, 10], reception: [3, 0, 1] };
  expect(resultOf("004PK", { staff, prizes })).toMatchObject({
    prize: { 样例甲: 1000 + 200 + 10 + 3, 样例乙: 500 + 300 + 30 + 3, 样例丙: 200 + 100 + 20 + 1 },
  });
});

test.each([
  [
    { sales: [1], conversion: [1], response: [1] },
    { error: "E_MISSING", field: "reception" },
  ],
  [
    { sales: [1], conversion: [1], response: [1], reception: [-1] },
    { error: "E_NEGATIVE", field: "reception" },
  ],
  [{ speed: [1] }, { error: "E_UNKNOWN", field: "speed" }],
])("amounts %j are refused", (prizes, refusal) => {
  const staff = { 样例甲: { sales: 1, orders: 1, visitors: 1, resp_sec: 1 } };
  expect(resultOf("004PK", { staff, prizes })).toMatchObject(refusal);
});
