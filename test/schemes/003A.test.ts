import cases from "../cases/003A.json";
import { shipped } from "../support/shipped";
import { uncited } from "../support/uncited";
import { inFull, resultOf, type Worked } from "../support/worked";

const scheme = shipped("003A");
const worked: readonly Worked[] = cases.cases;

test.each(worked.map((one) => [one.title, one] as const))("%s", (_title, one) =>
  expect(resultOf("003A", { ...cases.month, ...one.inputs })).toEqual(inFull(cases.expected, one)),
);

test.each(cases.rankings.map((one) => [one.title, one] as const))("ranking: %s", (_title, { totals, expected }) =>
  expect(resultOf("003A-rank", { totals })).toEqual(expected),
);

test("only the panel may leave a mark out (A003-1)", () => {
  const open = scheme.inputs.filter(({ whenBlank }) => whenBlank === "open");
  expect(open.map(({ rater }) => rater)).toEqual(Array<string>(9).fill("panel"));
});

test("each mark's five levels are described (R003-07, R003-08)", () =>
  expect(
    scheme.norms.filter(({ title }) => title["zh-CN"].endsWith("怎么评")).map(({ lines }) => lines.length),
  ).toEqual([5, 5, 5, 5]));

test("every scoring clause and the flow around it are cited", () =>
  expect(uncited(scheme, "R003", [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 18, 19])).toEqual([]));
