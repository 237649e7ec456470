import type { CalendarIssue } from "../../../domain/time/calendarIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const calendar: WordsFor<CalendarIssue> = {
  notADay: (is) => words("This is not a date", `"${is.read}"`, "like 2026-02-15", "Enter year, month and day again."),
  calendarNotCovered: (is) =>
    words(
      `The holiday table does not cover ${is.year}`,
      `rest days and shifted working days of ${is.year} are not known yet`,
      "a covered year",
      "Working days cannot be counted; settle the date by the State Council's notice.",
    ),
};
