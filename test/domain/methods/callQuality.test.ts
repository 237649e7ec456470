import { evaluated, itemOf } from "../../support/period000";

const points = (changes: Record<string, number>) => itemOf(evaluated(changes), "call_quality").points;

test.each([
  ["rude_tone", 1, 15],
  ["rude_tone", 4, 0],
  ["unstable_tone", 1, 18],
  ["unstable_tone", 9, 2],
  ["forced_or_abuse", 1, 17],
  ["forced_or_abuse", 6, 2],
  ["ignored_or_wrong", 1, 15],
  ["ignored_or_wrong", 3, 5],
])("%s %d times leaves %d of 20", (input, times, left) => expect(points({ [input]: times })).toBe(left));

test("faults add up and stop at 0", () => expect(points({ rude_tone: 3, ignored_or_wrong: 3 })).toBe(0));

test.each([1, 2, 5])("complaints about attitude, %d of them, forfeit the whole item", (times) =>
  expect(points({ attitude_complaint: times })).toBe(0),
);

test("the reasons share out what was really lost", () => {
  const { reasons } = itemOf(evaluated({ rude_tone: 3, unstable_tone: 4 }), "call_quality");
  expect(reasons.map(({ kind, lost }) => [kind, lost])).toEqual([
    ["perTime", 15],
    ["perTime", 5],
    ["floor", 0],
  ]);
});

test("a void takes everything first, and the other faults are still named", () => {
  const { reasons } = itemOf(evaluated({ attitude_complaint: 1, rude_tone: 1 }), "call_quality");
  expect(reasons.map(({ kind, lost }) => [kind, lost])).toEqual([
    ["void", 20],
    ["perTime", 0],
  ]);
});
