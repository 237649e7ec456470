import fc from "fast-check";
import { addDays, dayNumber, isoDay, weekday } from "../../../src/domain/time/day";

test("days agree with the machine's own calendar over four centuries", () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (number) => {
      const day = new Date(number * 86_400_000);
      expect(isoDay(number)).toBe(day.toISOString().slice(0, 10));
      expect(dayNumber(isoDay(number))).toBe(number);
      expect(weekday(number)).toBe((day.getUTCDay() + 6) % 7);
    }),
    { numRuns: 1000 },
  );
});

test("a day that does not exist cannot be counted from", () => expect(addDays("2026-02-29", 1)).toBeNull());
