import { fingerprint } from "../../../src/domain/figures/fingerprint";
import { ranks } from "../../../src/domain/figures/rank";
import { runLength } from "../../../src/domain/consequences/runLength";

test.each([
  [
    [90, 95, 90],
    [2, 1, 2],
  ],
  [
    [95, 95, 90],
    [1, 1, 3],
  ],
  [
    [null, 80, null, 90],
    [null, 2, null, 1],
  ],
  [[], []],
])("totals %j rank %j", (totals, expected) => expect(ranks(totals)).toEqual(expected));

test.each([
  [["B", "E", "E"], 2],
  [["E", "E", "D"], 0],
  [["E", null, "E"], 2],
  [["E", "E", null], 2],
  [[null], 0],
  [[], 0],
  [["E", "e "], 2],
])("%j ends with %d times E", (grades, length) => expect(runLength(grades, "E")).toBe(length));

describe("a fingerprint", () => {
  const month = {
    people: [
      { number: "A01", total: 90 },
      { number: "A02", total: 75.5 },
    ],
    month: "2026-10",
  };
  test("does not depend on the order of keys or on absent ones", () =>
    expect(fingerprint({ month: "2026-10", note: undefined, people: month.people })).toBe(fingerprint(month)));
  test("changes with any value, with the order of people, and between text and number", () => {
    const others = [
      { ...month, month: "2026-11" },
      { ...month, people: [...month.people].reverse() },
      {
        ...month,
        people: [
          { number: "A01", total: 90 },
          { number: "A02", total: 75.51 },
        ],
      },
      {
        ...month,
        people: [
          { number: "A01", total: "90" },
          { number: "A02", total: 75.5 },
        ],
      },
    ];
    expect(new Set([month, ...others].map((one) => fingerprint(one))).size).toBe(5);
  });
  test("is sixteen hexadecimal digits and stays the same between versions of the product", () =>
    expect(fingerprint(month)).toBe("3d998bf14ebe831e"));
  test("tells ten thousand similar months apart", () => {
    const prints = Array.from({ length: 10_000 }, (_, index) => fingerprint({ total: index / 100 }));
    expect(new Set(prints).size).toBe(10_000);
  });
});
