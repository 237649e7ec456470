import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { datedSteps, interviewDue, urgency } from "../../../src/domain/engine/deadlines";
import type { PeriodLength } from "../../../src/domain/time/period";
import { scheme000 } from "../../support/period000";

const dated = (step: "score" | "pay", month: string, length: PeriodLength) =>
  datedSteps(scheme000, { length, month }, chineseCalendar).find(({ deadline }) => deadline.step === step);

const due = (step: "score" | "pay", month: string, length: PeriodLength = "month") => dated(step, month, length)?.day;

test.each([
  ["2024-01", "2024-02-09"],
  ["2024-05", "2024-06-14"],
  ["2024-08", "2024-09-14"],
  ["2024-11", "2024-12-13"],
  ["2025-01", "2025-02-14"],
  ["2025-02", "2025-03-14"],
  ["2025-05", "2025-06-13"],
  ["2025-10", "2025-11-14"],
  ["2026-01", "2026-02-14"],
  ["2026-02", "2026-03-13"],
  ["2026-07", "2026-08-14"],
  ["2026-10", "2026-11-13"],
  ["2026-11", "2026-12-15"],
])("scores of %s are due on %s", (month, day) => expect(due("score", month)).toBe(day));

test.each([
  ["2024-01", "2024-02-23"],
  ["2024-02", "2024-03-22"],
  ["2024-07", "2024-08-23"],
  ["2024-10", "2024-11-22"],
  ["2025-04", "2025-05-23"],
  ["2025-07", "2025-08-22"],
  ["2025-12", "2026-01-23"],
  ["2026-01", "2026-02-24"],
  ["2026-04", "2026-05-22"],
  ["2026-09", "2026-10-23"],
])("the pay list of %s is due on %s", (month, day) => expect(due("pay", month)).toBe(day));

test.each<[PeriodLength, string, string]>([
  ["quarter", "2026-09", "2026-10-15"],
  ["half", "2026-06", "2026-07-15"],
  ["year", "2025-12", "2026-01-15"],
])("scores of the %s that ends with %s are due on %s", (length, month, day) =>
  expect(due("score", month, length)).toBe(day),
);

test.each([
  ["score", "2027-01-15"],
  ["pay", "2027-01-22"],
] as const)("in a year without a calendar the %s is due on %s, a weekend avoided, and that is said", (step, day) =>
  expect(dated(step, "2026-12", "month")).toMatchObject({ day, unknownYear: 2027 }),
);

test.each([
  ["2026-02-13", "2026-02-24"],
  ["2026-03-18", "2026-03-25"],
  ["2026-03-14", "2026-03-23"],
])("after publication on %s the interviews are due on %s", (published, day) =>
  expect(interviewDue(scheme000, published, chineseCalendar)).toEqual({ day, unknownYear: null }),
);

test("a policy without interviews has no day for them", () => {
  const consequences = scheme000.consequences.filter(({ kind }) => kind !== "interview");
  expect(interviewDue({ ...scheme000, consequences }, "2026-03-18", chineseCalendar)).toBeNull();
});

test.each([
  ["2026-11-11", "ahead"],
  ["2026-11-12", "near"],
  ["2026-11-13", "near"],
  ["2026-11-14", "passed"],
])("on %s a step due on Friday 2026-11-13 is %s", (today, pressing) =>
  expect(urgency(chineseCalendar, "2026-11-13", today)).toBe(pressing),
);

test("before a Monday the Friday is already near", () =>
  expect(urgency(chineseCalendar, "2026-11-16", "2026-11-13")).toBe("near"));
