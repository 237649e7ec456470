import type { DepartmentIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

/** Figures of the department that do not fit the people listed. */
export const department: WordsFor<DepartmentIssue> = {
  headcountBelowPeople: (is, say) =>
    words(
      `${say.input(is.input)}少于表内人数`,
      `${say.input(is.input)} ${is.read}，表内 ${is.people} 人`,
      `不少于 ${is.people}`,
      "请核对部门人数；人数偏少会抬高人均效能，影响每个人的档次。",
    ),
  sumAboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)}合计超过${say.input(is.other)}`,
      `合计 ${is.sum}，${say.input(is.other)} ${is.otherRead}`,
      `合计不超过 ${is.otherRead}`,
      "请核对部门总量的统计口径，或查找填大了的个人数据。",
    ),
  sameForAll: (is, say) =>
    words(
      `所有人的${say.input(is.input)}都一样`,
      `${is.people} 个人都是 ${is.value}`,
      "按每个人的实际数填写",
      "可能是向下填充时复制了同一个数，请核对。",
    ),
};
