import type { DepartmentIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

/** Figures of the department that do not fit the people listed. */
export const department: WordsFor<DepartmentIssue> = {
  headcountBelowPeople: (is, say) =>
    words(
      `${say.input(is.input)}少於表內人數`,
      `${say.input(is.input)} ${is.read}，表內 ${is.people} 人`,
      `不少於 ${is.people}`,
      "請核對部門人數；人數偏少會墊高人均效能，影響每個人的級距。",
    ),
  sumAboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)}合計超過${say.input(is.other)}`,
      `合計 ${is.sum}，${say.input(is.other)} ${is.otherRead}`,
      `合計不超過 ${is.otherRead}`,
      "請核對部門總量的統計口徑，或找出填大了的個人資料。",
    ),
  sameForAll: (is, say) =>
    words(
      `所有人的${say.input(is.input)}都一樣`,
      `${is.people} 個人都是 ${is.value}`,
      "依每個人的實際數填寫",
      "可能是向下填滿時複製了同一個數，請核對。",
    ),
};
