import { schemeById } from "../../../src/schemes";
import { monthFingerprint } from "../../../src/sheets/book/monthFingerprint";
import type { Month } from "../../../src/sheets/book/month";
import { schemeMonth } from "../schemeMonth";

const monthOf = (id: string): Month => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  return schemeMonth(scheme, "zh-CN");
};

type Evaluated = NonNullable<Month["people"][number]["evaluation"]>;

/** The month with the first person's result changed. */
const changed = (month: Month, change: (evaluation: Evaluated) => Partial<Evaluated>): Month => ({
  ...month,
  people: month.people.map((person, index) =>
    index === 0 && person.evaluation
      ? { ...person, evaluation: { ...person.evaluation, ...change(person.evaluation) } }
      : person,
  ),
});

describe("the fingerprint of a month", () => {
  test.each<[string, string, (evaluation: Evaluated) => Partial<Evaluated>]>([
    [
      "a line beside the items",
      "003A",
      ({ lines }) => ({ lines: lines.map((one) => ({ ...one, value: one.value + 1 })) }),
    ],
    ["a line of pay", "004PAY", ({ pay }) => ({ pay: pay.map((one) => ({ ...one, amount: one.amount + 1 })) })],
    ["a place", "004PK", ({ items }) => ({ items: items.map((one) => ({ ...one, place: { rank: 9, prize: 0 } })) })],
    ["a measured value", "003C", ({ items }) => ({ items: items.map((one) => ({ ...one, value: 12.34 })) })],
    ["a coefficient", "001", () => ({ coefficient: 7 })],
    ["a group", "003B", ({ groups }) => ({ groups: groups.map((one) => ({ ...one, points: 1 })) })],
    ["a total", "000", () => ({ total: 1 })],
    ["a bonus", "000", () => ({ payout: 1 })],
  ])("changes with %s", (_, id, change) => {
    const month = monthOf(id);
    expect(monthFingerprint(changed(month, change))).not.toBe(monthFingerprint(month));
  });

  test("stays when the rows stand in another order", () => {
    const month = monthOf("000");
    expect(month.people.length).toBeGreaterThan(1);
    expect(monthFingerprint({ ...month, people: [...month.people].reverse() })).toBe(monthFingerprint(month));
  });
});
