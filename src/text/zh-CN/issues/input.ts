import type { InputIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { allowed } from "./allowed";

export const input: WordsFor<InputIssue> = {
  missing: (is, say) =>
    words(
      `${say.input(is.input)}还没填`,
      "空白",
      allowed(say.limits(is.input)),
      "请补填这一格；空白不会按 0 处理，填好之前不计算结果。",
    ),
  notANumber: (is, say) =>
    words(
      `${say.input(is.input)}不是数字`,
      `“${is.read}”`,
      allowed(say.limits(is.input)),
      "请只填数字，说明文字请写到备注栏。",
    ),
  notYesNo: (is, say) =>
    words(`${say.input(is.input)}只能填是或否`, `“${is.read}”`, "“是”或“否”", "请从下拉列表里选“是”或“否”。"),
  notWhole: (is, say) =>
    words(
      `${say.input(is.input)}应为整数`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "这里填的是次数或件数，请改成整数。",
    ),
  negative: (is, say) =>
    words(
      `${say.input(is.input)}不能是负数`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "扣分由公式计算，这里请填实际的次数、数量或得分，不带负号。",
    ),
  outOfRange: (is, say) =>
    words(
      `${say.input(is.input)}超出范围`,
      `${is.read}`,
      `${is.min} 到 ${is.max}`,
      "请核对原始记录后，改成范围以内的数。",
    ),
  notAllowed: (is, say) =>
    words(
      `${say.input(is.input)}没有这一档`,
      `${is.read}`,
      `${is.allowed.join("、")} 中的一个`,
      "制度没有规定这个分数属于哪一档，请对照各档的说明改成其中一个。",
    ),
  above: (is, say) =>
    words(
      `${say.input(is.input)}大于${say.input(is.other)}`,
      `${say.input(is.input)} ${is.read}，${say.input(is.other)} ${is.otherRead}`,
      `${say.input(is.input)}不超过 ${is.otherRead}`,
      "请核对这两个数：可能填反了列，或者把完成率当成数量填了。",
    ),
  zeroDenominator: (is, say) =>
    words(
      `${say.input(is.input)}不能为 0`,
      "0 或空白",
      "大于 0 的数",
      `请先填好${say.input(is.input)}；没有这个数，用到它的项目都算不出来。`,
    ),
};
