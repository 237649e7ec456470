import {
  addWorkdays,
  firstWorkdayOnOrAfter,
  isWorkday,
  lastWorkdayOnOrBefore,
} from "../../../src/domain/time/calendar";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { workdaysOf } from "../../../src/domain/time/period";

test.each([
  ["2024-02-07", 3, "2024-02-18"],
  ["2024-02-07", 5, "2024-02-20"],
  ["2024-04-26", 5, "2024-05-07"],
  ["2024-05-10", 1, "2024-05-11"],
  ["2024-09-12", 3, "2024-09-18"],
  ["2024-09-27", 10, "2024-10-16"],
  ["2024-12-31", 5, "2025-01-08"],
  ["2025-01-24", 5, "2025-02-07"],
  ["2025-01-24", 10, "2025-02-13"],
  ["2025-04-25", 3, "2025-04-29"],
  ["2025-05-29", 3, "2025-06-04"],
  ["2025-09-26", 5, "2025-10-10"],
  ["2025-09-26", 10, "2025-10-16"],
  ["2025-12-31", 5, "2026-01-08"],
  ["2026-02-12", 10, "2026-03-04"],
  ["2026-06-18", 1, "2026-06-22"],
  ["2026-09-18", 5, "2026-09-24"],
  ["2026-09-30", 3, "2026-10-10"],
])("from %s the working day number %d is %s", (start, days, due) =>
  expect(addWorkdays(chineseCalendar, start, days)).toEqual({ ok: true, value: due }),
);

test.each([
  ["2026-12-25", 10, { code: "calendarNotCovered", year: 2027 }],
  ["2026-02-30", 1, { code: "notADay", read: "2026-02-30" }],
])("from %s %d working days on cannot be told", (start, days, issue) =>
  expect(addWorkdays(chineseCalendar, start, days)).toEqual({ ok: false, issues: [issue] }),
);

test.each([
  ["2026-02-14", true, "a Saturday worked in lieu"],
  ["2026-02-15", false, "a Sunday of the Spring Festival"],
  ["2026-02-16", false, "a Monday of the Spring Festival"],
  ["2024-02-09", true, "the eve of the Spring Festival 2024, which was no rest day"],
  ["2025-01-28", false, "the eve of the Spring Festival 2025, which was"],
  ["2026-11-21", false, "a plain Saturday"],
  ["2026-11-20", true, "a plain Friday"],
])("%s counts as a working day: %s, %s", (day, works) =>
  expect(isWorkday(chineseCalendar, day)).toEqual({ ok: true, value: works }),
);

test.each([
  ["2024", 251],
  ["2025", 248],
  ["2026", 248],
])("%s has %d working days", (year, days) => {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  const counts = months.map((month) => {
    const count = workdaysOf({ length: "month", month }, chineseCalendar);
    return count.ok ? count.value : NaN;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(days);
});

test("a year whose shifted days are not announced is refused, not guessed", () => {
  const uncovered = (year: number) => ({ ok: false, issues: [{ code: "calendarNotCovered", year }] });
  expect(isWorkday(chineseCalendar, "2027-01-04")).toEqual(uncovered(2027));
  expect(isWorkday(chineseCalendar, "2003-10-01")).toEqual(uncovered(2003));
  expect(workdaysOf({ length: "month", month: "2027-01" }, chineseCalendar)).toEqual(uncovered(2027));
});

test.each([
  ["2026-02-24", lastWorkdayOnOrBefore, "2026-02-24", null],
  ["2026-02-23", lastWorkdayOnOrBefore, "2026-02-14", null],
  ["2027-01-15", lastWorkdayOnOrBefore, "2027-01-15", 2027],
  ["2027-01-24", lastWorkdayOnOrBefore, "2027-01-22", 2027],
  ["2027-01-02", lastWorkdayOnOrBefore, "2027-01-01", 2027],
  ["2026-12-26", firstWorkdayOnOrAfter, "2026-12-28", null],
  ["2027-01-02", firstWorkdayOnOrAfter, "2027-01-04", 2027],
])("from %s %p comes to %s, and the year whose holidays are not known is %p", (day, walk, found, unknownYear) =>
  expect(walk(chineseCalendar, day)).toEqual({ day: found, unknownYear }),
);

test.each(["2026-02-30", "2026-13-01", "26-01-01", "", "2026/01/01"])("%j is no day", (day) =>
  expect(isWorkday(chineseCalendar, day)).toEqual({ ok: false, issues: [{ code: "notADay", read: day }] }),
);
