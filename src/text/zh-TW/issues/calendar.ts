import type { CalendarIssue } from "../../../domain/time/calendarIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const calendar: WordsFor<CalendarIssue> = {
  notADay: (is) => words("日期無法辨識", `「${is.read}」`, "如 2026-02-15", "請依年-月-日重新填寫。"),
  calendarNotCovered: (is) =>
    words(
      `假日表未涵蓋 ${is.year} 年`,
      `${is.year} 年的放假與補班安排尚未收錄`,
      "已收錄的年份",
      "無法推算工作日，請先依國務院公布的放假安排自行確定日期。",
    ),
};
