import announced from "chinese-days/dist/chinese-days.json";
import type { Calendar } from "./calendar";

const rest = Object.keys(announced.holidays);

/** The State Council's rest days and shifted working days; a year counts as covered once its National Day is announced. */
export const chineseCalendar: Calendar = {
  years: new Set(rest.filter((day) => day.endsWith("-10-01")).map((day) => Number(day.slice(0, 4)))),
  rest: new Set(rest),
  work: new Set(Object.keys(announced.workdays)),
};
