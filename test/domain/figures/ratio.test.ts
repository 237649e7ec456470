import fc from "fast-check";
import { ratio } from "../../../src/domain/figures/ratio";

const thousandths = fc.integer({ min: 1, max: 1000 });

test("a rounded ratio reaches a threshold of three decimals exactly when the true one does", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500_000 }),
      fc.nat({ max: 600_000 }),
      thousandths,
      (below, above, threshold) => {
        const reaches = BigInt(above) * 1000n >= BigInt(below) * BigInt(threshold);
        expect(ratio(above, below) >= threshold / 1000).toBe(reaches);
      },
    ),
    { numRuns: 2000 },
  );
});

test("the same ratio divided step by step, as a worksheet may do, falls on the same side", () => {
  const amounts = fc.record({
    own: fc.nat({ max: 3000 }),
    days: fc.integer({ min: 1, max: 62 }).map((halves) => halves / 2),
    total: fc.integer({ min: 1, max: 200_000 }),
    workdays: fc.integer({ min: 1, max: 31 }),
    people: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(amounts, ({ own, days, total, workdays, people }) => {
      const atOnce = ratio(own * workdays * people, total * days);
      const stepwise = ratio(own / days, total / workdays / people);
      for (const threshold of [0.8, 0.9]) expect(stepwise >= threshold).toBe(atOnce >= threshold);
    }),
    { numRuns: 2000 },
  );
});
