import { evaluate } from "../../src/domain/engine/evaluate";
import cases from "../cases/003B.json";
import { shipped } from "../support/shipped";
import { uncited } from "../support/uncited";
import { inFull, resultOf, type Worked } from "../support/worked";

const scheme = shipped("003B");
const worked: readonly Worked[] = cases.cases;

test.each(worked.map((one) => [one.title, one] as const))("%s", (_title, one) =>
  expect(resultOf("003B", { ...cases.month, ...one.inputs })).toEqual(inFull(cases.expected, one)),
);

test("on the form, no last-year figure leaves the item out and the others stand for it (A003-15)", () => {
  const { Q, ...month } = cases.month;
  const result = evaluate(scheme, { ...month, q_pay: Q, sales_prev: null, training_hours: 6 });
  const items = result.ok ? result.value.items : [];
  expect(items.find(({ id }) => id === "sales")).toMatchObject({ applies: false, points: null });
  expect(result.ok && result.value.groups[0]?.points).toBe(97.89);
});

test("twenty descriptions of attitude, five a heading (R003-29)", () =>
  expect(scheme.norms.filter(({ source }) => source === "R003-29").map(({ lines }) => lines.length)).toEqual([
    5, 5, 5, 5,
  ]));

test("every scoring clause and the flow around it are cited", () =>
  expect(uncited(scheme, "R003", [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32])).toEqual([]));
