import { schemeById } from "../../../src/schemes";
import { periodFingerprint } from "../../../src/sheets/book/periodFingerprint";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import { schemePeriod } from "../schemePeriod";

const monthOf = (id: string): EvaluatedPeriod => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  return schemePeriod(scheme, "zh-CN");
};

type Evaluated = NonNullable<EvaluatedPeriod["people"][number]["evaluation"]>;

/** The month with the first person's result changed. */
const changed = (
  evaluated: EvaluatedPeriod,
  change: (evaluation: Evaluated) => Partial<Evaluated>,
): EvaluatedPeriod => ({
  ...evaluated,
  people: evaluated.people.map((person, index) =>
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
    const evaluated = monthOf(id);
    expect(periodFingerprint(changed(evaluated, change))).not.toBe(periodFingerprint(evaluated));
  });

  test("stays when the rows stand in another order", () => {
    const evaluated = monthOf("000");
    expect(evaluated.people.length).toBeGreaterThan(1);
    expect(periodFingerprint({ ...evaluated, people: [...evaluated.people].reverse() })).toBe(
      periodFingerprint(evaluated),
    );
  });
});
