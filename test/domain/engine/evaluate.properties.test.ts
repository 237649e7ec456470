import fc from "fast-check";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { evaluate } from "../../../src/domain/engine/evaluate";
import { inputIssues } from "../../../src/domain/engine/inputIssues";
import { ranks } from "../../../src/domain/figures/rank";
import { round } from "../../../src/domain/figures/rounding";
import { evaluated, scheme000 } from "../../support/period000";

const incidents = scheme000.inputs
  .filter(
    ({ kind, of, notAbove, unit }) =>
      kind === "count" && of === "person" && notAbove === undefined && unit?.en === "times",
  )
  .map(({ id }) => id);

const few = fc.nat({ max: 6 });
const mark = (full: number) => fc.integer({ min: 0, max: full * 100 }).map((hundredths) => hundredths / 100);
const part = (most: number) =>
  fc.nat({ max: most }).chain((whole) => fc.nat({ max: whole }).map((share) => [whole, share] as const));

/** Any month that the checks let through. */
const months: fc.Arbitrary<Inputs> = fc
  .record({
    counts: fc.record(Object.fromEntries(incidents.map((id) => [id, few]))),
    calls: part(20_000).filter(([total]) => total > 0),
    mails: part(3000),
    lines: part(500),
    days: fc.integer({ min: 1, max: 62 }),
    headcount: fc.integer({ min: 1, max: 300 }),
    workdays: fc.integer({ min: 15, max: 31 }),
    exec_score: mark(8),
    enthusiasm: mark(4),
    exec_refuse: fc.boolean(),
  })
  .map(({ counts, calls, mails, lines, days, ...rest }) => ({
    ...counts,
    ...rest,
    personal_workdays: days / 2,
    total_calls: calls[0],
    personal_calls: calls[1],
    mail_total: mails[0],
    mail_ontime: mails[1],
    report_total: lines[0],
    report_followed: lines[1],
  }));

const order = (grade: string) => scheme000.bands.findIndex((band) => band.grade === grade);
const both = fc.tuple(months, months).map(([a, b]) => [evaluated(a), evaluated(b)] as const);

test("every month that the checks let through is evaluated", () => {
  fc.assert(
    fc.property(months, (inputs) => {
      expect(inputIssues(scheme000, inputs)).toEqual([]);
      expect(evaluate(scheme000, inputs).ok).toBe(true);
    }),
  );
});

test("one more incident of any kind never raises an item, the total, the grade or the payout", () => {
  fc.assert(
    fc.property(months, fc.constantFrom(...incidents), (inputs, id) => {
      const before = evaluated(inputs);
      const after = evaluated({ ...inputs, [id]: Number(inputs[id]) + 1 });
      expect(after.total).toBeLessThanOrEqual(before.total);
      expect(after.payout).toBeLessThanOrEqual(before.payout);
      expect(order(after.band.grade)).toBeLessThanOrEqual(order(before.band.grade));
      after.items.forEach((item, at) => expect(item.points).toBeLessThanOrEqual(before.items[at]?.points ?? NaN));
    }),
  );
});

test("items stay between 0 and full, the total between 0 and 100, and the total adds up what is shown", () => {
  fc.assert(
    fc.property(months, (inputs) => {
      const { items, total } = evaluated(inputs);
      items.forEach(({ points, full }) =>
        expect(points >= 0 && points <= full && points === round(points, 2)).toBe(true),
      );
      expect(total).toBe(
        round(
          items.reduce((sum, { points }) => sum + points, 0),
          2,
        ),
      );
      expect(total >= 0 && total <= 100).toBe(true);
    }),
  );
});

test("a higher total never has a lower grade or payout", () => {
  fc.assert(
    fc.property(both, ([a, b]) => {
      const [low, high] = a.total <= b.total ? [a, b] : [b, a];
      expect(order(high.band.grade)).toBeGreaterThanOrEqual(order(low.band.grade));
      expect(high.payout).toBeGreaterThanOrEqual(low.payout);
    }),
  );
});

test("the points lost by the reasons add up to the points the item lacks, and none is negative", () => {
  fc.assert(
    fc.property(months, (inputs) => {
      for (const { full, points, reasons } of evaluated(inputs).items) {
        expect(reasons.every(({ lost }) => lost >= 0)).toBe(true);
        expect(
          round(
            reasons.reduce((sum, { lost }) => sum + lost, 0),
            6,
          ),
        ).toBe(round(full - points, 6));
      }
    }),
  );
});

test("the points missing to the next grade reach it", () => {
  fc.assert(
    fc.property(months, (inputs) => {
      const { total, next } = evaluated(inputs);
      const reached = next === null ? 100 : round(total + next.missing, 2);
      expect(next === null ? "A" : scheme000.bands.find(({ from }) => from === reached)?.grade).toBe(
        next?.grade ?? "A",
      );
    }),
  );
});

test("the order of the people changes neither results nor ranks", () => {
  fc.assert(
    fc.property(fc.array(months, { minLength: 1, maxLength: 12 }), (people) => {
      const results = people.map((inputs) => evaluated(inputs));
      const backwards = [...people].reverse().map((inputs) => evaluated(inputs));
      expect(backwards.reverse()).toEqual(results);
      const totals = results.map(({ total }) => total);
      expect(ranks([...totals].reverse()).reverse()).toEqual(ranks(totals));
    }),
    { numRuns: 30 },
  );
});

test("nothing that may be typed makes the evaluation throw", () => {
  const anything = fc.oneof(fc.constant(null), fc.boolean(), fc.double(), fc.integer());
  fc.assert(
    fc.property(months, fc.constantFrom(...scheme000.inputs.map(({ id }) => id)), anything, (inputs, id, value) => {
      expect(() => evaluate(scheme000, { ...inputs, [id]: value })).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
