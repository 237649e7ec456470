import type { CalendarIssue } from "../../../domain/time/calendarIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const calendar: WordsFor<CalendarIssue> = {
  notADay: (is) => words("日期无法识别", `“${is.read}”`, "如 2026-02-15", "请按年-月-日重新填写。"),
  calendarNotCovered: (is) =>
    words(
      `节假日表未覆盖 ${is.year} 年`,
      `${is.year} 年的放假和调休安排尚未收录`,
      "已收录的年份",
      "无法推算工作日，请先按国务院公布的放假安排自行确定日期。",
    ),
};
