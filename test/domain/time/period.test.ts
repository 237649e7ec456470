import fc from "fast-check";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { addDays, dayNumber } from "../../../src/domain/time/day";
import {
  dayAfter,
  firstDay,
  isWithin,
  lastDay,
  monthsIn,
  monthsLater,
  monthsOf,
  type Period,
  periodBefore,
  periodHolding,
  periodLengths,
  type PeriodLength,
  periodOf,
  placeInYear,
  workdaysOf,
} from "../../../src/domain/time/period";
import { schemeById } from "../../../src/schemes";

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const period = fc.tuple(fc.constantFrom(...periodLengths), month).map(([length, at]) => periodHolding(length, at));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const holds = <Drawn>(property: fc.IProperty<Drawn>): void => {
  fc.assert(property, { numRuns: 300 });
};

describe("a period", () => {
  const held: [PeriodLength, string, string, string, string, number][] = [
    ["month", "2026-02", "2026-02", "2026-02-01", "2026-02-28", 2],
    ["month", "2024-02", "2024-02", "2024-02-01", "2024-02-29", 2],
    ["quarter", "2026-07", "2026-09", "2026-07-01", "2026-09-30", 3],
    ["quarter", "2026-12", "2026-12", "2026-10-01", "2026-12-31", 4],
    ["half", "2026-01", "2026-06", "2026-01-01", "2026-06-30", 1],
    ["half", "2026-12", "2026-12", "2026-07-01", "2026-12-31", 2],
    ["year", "2026-05", "2026-12", "2026-01-01", "2026-12-31", 1],
  ];

  test.each(held.map(([length, at, ...is]) => ({ length, at, is, ends: is[0], from: is[1], to: is[2], place: is[3] })))(
    "the $length of $at ends with $ends and goes from $from to $to, number $place of its year",
    ({ length, at, is }) => {
      const one = periodHolding(length, at);
      expect([one.month, firstDay(one), lastDay(one), placeInYear(one)]).toEqual(is);
    },
  );

  test("a day belongs to it exactly when its month does", () => {
    holds(
      fc.property(period, day, (one, at) => expect(isWithin(one, at)).toBe(monthsOf(one).includes(at.slice(0, 7)))),
    );
  });

  test("it holds the month it was asked for, and every month of it gives the same period", () => {
    holds(
      fc.property(fc.constantFrom(...periodLengths), month, (length, at) => {
        const held = periodHolding(length, at);
        expect(monthsOf(held)).toContain(at);
        expect(monthsOf(held).map((one) => periodHolding(length, one))).toEqual(monthsOf(held).map(() => held));
      }),
    );
  });

  test("its months follow each other, as many as it has, and end with the one it goes by", () => {
    holds(
      fc.property(period, (one) => {
        const months = monthsOf(one);
        expect(months).toHaveLength(monthsIn[one.length]);
        expect(months.at(-1)).toBe(one.month);
        expect(months.slice(1)).toEqual(months.slice(0, -1).map((at) => monthsLater(at, 1)));
      }),
    );
  });

  test("the one before ends on the day before it begins, and lies within one year", () => {
    holds(
      fc.property(period, (one) => {
        const before = periodBefore(one);
        expect(dayAfter(before)).toBe(firstDay(one));
        expect(addDays(lastDay(before), 1)).toBe(firstDay(one));
        expect(firstDay(one).slice(0, 4)).toBe(lastDay(one).slice(0, 4));
        expect(periodBefore(one, 2)).toEqual(periodBefore(before));
      }),
    );
  });

  test("its working days are those of its months", () => {
    holds(
      fc.property(fc.constantFrom(...periodLengths), fc.integer({ min: 0, max: 83 }), (length, index) => {
        const held = periodHolding(length, monthsLater("2020-01", index));
        const days = (one: Period) => {
          const count = workdaysOf(one, chineseCalendar);
          return count.ok ? count.value : NaN;
        };
        const months = monthsOf(held).map((at) => days({ length: "month", month: at }));
        expect(days(held)).toBe(months.reduce((sum, count) => sum + count, 0));
        expect(days(held)).toBeLessThan((dayNumber(dayAfter(held)) ?? 0) - (dayNumber(firstDay(held)) ?? 0));
      }),
    );
  });

  test("that reaches into a year without calendar has no count of working days", () =>
    expect(workdaysOf({ length: "year", month: "2027-12" }, chineseCalendar)).toEqual({
      ok: false,
      issues: [{ code: "calendarNotCovered", year: 2027 }],
    }));
});

test.each<[string, PeriodLength | undefined, Period]>([
  ["000", undefined, { length: "month", month: "2026-08" }],
  ["001", undefined, { length: "quarter", month: "2026-09" }],
  ["001", "month", { length: "month", month: "2026-08" }],
  ["004DQNJ-Y", undefined, { length: "year", month: "2026-12" }],
  ["003E", undefined, { length: "month", month: "2026-08" }],
  ["003E", "half", { length: "half", month: "2026-12" }],
])("a workbook of %s with the chosen length %s in 2026-08 evaluates %j", (id, periodLength, expected) => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  expect(periodOf({ scheme, month: "2026-08", periodLength })).toEqual(expected);
});
