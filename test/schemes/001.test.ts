import { chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import { reasonText } from "../../src/text/methods/reasonText";
import cases from "../cases/001.json";
import { shipped } from "../support/shipped";
import { uncited } from "../support/uncited";
import { inFull, resultOf, type Worked } from "../support/worked";

const scheme = shipped("001");
const worked: readonly Worked[] = cases.cases;

test.each(worked.map((one) => [one.title, one] as const))("%s", (_title, one) =>
  expect(resultOf("001", { ...cases.period, ...one.inputs })).toEqual(inFull(cases.expected, one)),
);

test.each([
  [90, 25],
  [86, 25],
  [85, 23],
  [80.01, 23],
  [80, 21],
])("read in whole steps, an FTR of %d earns %d (A001-3)", (ftr_pct, points) => {
  const result = evaluate(chooseReading(scheme, "A001-3", "stepwise"), { ...cases.period, ftr_pct });
  expect(result.ok && result.value.items.find(({ id }) => id === "ftr")?.points).toBe(points);
});

test("once HR gives the 360 item full marks, it counts by its share (A001-9)", () => {
  const items = scheme.items.map((item) => (item.id === "qualitative_360" ? { ...item, full: 10 } : item));
  const marks = { qual_self: 80, qual_supervisor: 90, qual_qa: 85 };
  const result = evaluate({ ...scheme, items }, { ...cases.period, ...marks });
  expect(result.ok && result.value).toMatchObject({ raw: 118.5, weighted: 98.75 });
});

test("without any mark the 360 item is left out, which is not 0", () => {
  const result = evaluate(scheme, cases.period);
  const item = result.ok ? result.value.items.find(({ id }) => id === "qualitative_360") : undefined;
  expect(item).toMatchObject({ applies: false, points: null, value: null });
});

test("every scoring clause and the flow around it are cited", () =>
  expect(uncited(scheme, "R001", [10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 30, 31, 32, 33, 34, 40, 43, 50])).toEqual(
    [],
  ));

test.each([
  [85, "；达标线 85% 已达到（只作标示）"],
  [84.9, "；达标线 85% 未达到（只作标示）"],
])(
  "a first-time resolution of %d is told from the target line of 85, which earns nothing (A001-2)",
  (ftr_pct, told) => {
    const result = evaluate(scheme, { ...scheme.examples[0]?.inputs, ftr_pct });
    const item = result.ok ? result.value.items.find(({ id }) => id === "ftr") : undefined;
    const [reason] = item?.reasons ?? [];
    if (item === undefined || reason === undefined) throw new Error("nothing is said of first-time resolution");
    expect(reasonText(reason, item, scheme, "zh-CN").endsWith(told)).toBe(true);
  },
);
