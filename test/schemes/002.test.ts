import { shipped } from "../support/shipped";
import { uncited } from "../support/uncited";
import { resultOf, type Worked } from "../support/worked";
import cases from "../cases/002.json";

type Marked = Worked & { marks: number };

const scheme = shipped("002");
const worked: readonly Marked[] = cases.cases;

const numbers = [1, 2, 3, 4].flatMap((group) => [1, 2, 3, 4].map((place) => `2.${group}.${place}`));

/** The same mark by everybody, with only what the case is about changed. */
const inputsOf = ({ marks, inputs }: Marked): Record<string, unknown> => ({
  ...inputs,
  scores: {
    ...Object.fromEntries(numbers.map((number) => [number, [marks, marks, marks]])),
    ...(inputs["scores"] as object | undefined),
  },
});

test.each(worked.map((one) => [one.title, one] as const))("%s", (_title, one) => {
  const result = resultOf("002", inputsOf(one));
  if ("error" in one.expected) expect(result).toEqual(one.expected);
  else expect(result).toMatchObject({ flags: [], ...one.expected });
});

test("a result has these figures and no others", () =>
  expect(resultOf("002", inputsOf({ title: "", marks: 85, inputs: {}, expected: {} }))).toEqual({
    groups: { attitude: 85, capability: 85, efficiency: 85, satisfaction: 85 },
    total: 85,
    grade: "良好",
    flags: [],
  }));

test("sixteen indicators weigh alike, in four groups of four (A002-1)", () => {
  const weighed = scheme.items.filter(({ full }) => full > 0);
  expect(weighed.map(({ weight }) => weight)).toEqual(Array<number>(16).fill(6.25));
  expect(scheme.groups.map(({ id }) => weighed.filter(({ group }) => group === id).length)).toEqual([4, 4, 4, 4]);
});

test("every indicator is marked by three raters, all of them obligatory", () => {
  const marks = scheme.inputs.filter(({ rater }) => rater !== undefined);
  expect(marks).toHaveLength(48);
  expect(marks.every(({ whenBlank, min, max }) => whenBlank === "missing" && min === 0 && max === 100)).toBe(true);
});

test("each level is described in five dimensions (R002-51)", () =>
  expect(scheme.norms.filter(({ source }) => source === "R002-51").map(({ lines }) => lines.length)).toEqual([
    5, 5, 5, 5, 5,
  ]));

test("every scoring clause and the flow around it are cited", () =>
  expect(
    uncited(
      scheme,
      "R002",
      [
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 31, 38, 42, 51, 52, 60, 63, 64, 70, 80, 81,
        83, 85, 86, 88, 95,
      ],
    ),
  ).toEqual([]));

test("an indicator the handbook does not have is refused by its number", () => {
  const [first] = worked;
  const inputs = first === undefined ? {} : inputsOf({ ...first, inputs: { scores: { "2.5.1": [80, 80, 80] } } });
  expect(resultOf("002", inputs)).toMatchObject({ error: "E_UNKNOWN", field: "2.5.1" });
});
