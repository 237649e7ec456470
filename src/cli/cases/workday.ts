import { addWorkdays, type DueDay, firstWorkdayOnOrAfter, lastWorkdayOnOrBefore } from "../../domain/time/calendar";
import { chineseCalendar } from "../../domain/time/chineseCalendar";
import { addDays, dayNumber, weekday } from "../../domain/time/day";
import { refuseCase, type CaseReader } from "./caseReader";
import { asNumber, asWord, onlyFields } from "./fields";

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

/** A term: so many working days, within a week, or on or before a fixed day. */
export const workdayCase: CaseReader = (given) => {
  onlyFields(given, ["op", "start", "n"]);
  const op = asWord(given["op"], "op", ["add", "week", "due_by"]);
  const start = asDay(given["start"]);
  const due = dueDay(op, start, given["n"]);
  return { due, weekday: weekdays[weekday(dayNumber(due) ?? 0)] };
};

function dueDay(op: "add" | "week" | "due_by", start: string, n: unknown): string {
  switch (op) {
    case "add": {
      const due = addWorkdays(chineseCalendar, start, asNumber(n, "n", { max: 1000, isWhole: true }));
      if (due.ok) return due.value;
      const [issue] = due.issues;
      return issue.code === "calendarNotCovered" ? notCovered(issue.year) : refuseCase("E_TYPE", "start");
    }
    case "week":
      return covered(firstWorkdayOnOrAfter(chineseCalendar, addDays(start, 7) ?? start));
    case "due_by":
      return covered(lastWorkdayOnOrBefore(chineseCalendar, start));
  }
}

const covered = ({ day, unknownYear }: DueDay): string => (unknownYear === null ? day : notCovered(unknownYear));

/** No date is guessed where the shifted days of its year are not known. */
const notCovered = (year: number): never => refuseCase("E_CALENDAR", "start", `节假日表未覆盖 ${String(year)} 年`);

function asDay(value: unknown): string {
  if (value === undefined || value === null) return refuseCase("E_MISSING", "start");
  return typeof value === "string" && dayNumber(value) !== null ? value : refuseCase("E_TYPE", "start");
}
