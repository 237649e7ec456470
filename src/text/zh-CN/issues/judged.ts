import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";

/** What a result, or the lack of one, asks people to look at. */
export const judged = {
  notUsed: (is, say) =>
    words(
      `“${say.words(is.item)}”本期不计，却填了数据`,
      `“${is.read}”`,
      "空白",
      is.instead === null
        ? "这一格不会计入总分，请清空。"
        : `本期评的是“${say.words(is.instead)}”。填错格子的请移过去；用不着的请清空，它不会计入总分。`,
    ),
  itemLeftOut: (is, say) =>
    words(
      `“${say.words(is.item)}”没有数据，未计入`,
      "无数据",
      "有数据时计分",
      "没有数据不等于 0 分：本项不参加计算，其余各项按比例折算。如果漏填，请补填。",
    ),
  gradeAction: (is, say) =>
    words(
      `等级 ${is.grade}：有后续安排`,
      `本期 ${is.grade}`,
      "由负责人安排，系统不自动处理",
      `制度规定：${say.words(is.action)}。系统只作提示，不自动处理。`,
    ),
  totalAbove: (is, say) =>
    words(
      `总分超过 ${is.limit} 分`,
      `${is.total} 分`,
      `一般不超过 ${is.limit} 分`,
      `制度规定：${say.words(is.action)}。系统只作提示，不自动处理。`,
    ),
  gapTotal: (is, say) =>
    words(
      `总分 ${is.total} 分，制度没有写明等级`,
      `按 ${is.grade} 计算`,
      `制度没有写明 ${is.above} 与 ${is.below} 之间属于哪一级`,
      `目前按 ${is.grade} 计（见规则表“${say.source(is.source)}”），请审批人确认。`,
    ),
  stepUnwritten: (is, say) =>
    words(
      `“${say.words(is.item)}”落在制度没有写明的一段`,
      `${is.read}，得 ${is.points} 分`,
      "制度没有规定这一段给几分",
      `${say.words(is.action)}（见规则表“${say.source(is.source)}”），请审批人确认。`,
    ),
  measuredAbove: (is, say) =>
    words(
      `“${say.words(is.item)}”高于 ${is.over}`,
      `${is.read}`,
      `一般不超过 ${is.over}`,
      `${say.words(is.action)}（见规则表“${say.source(is.source)}”）。`,
    ),
  farBelow: (is, say) =>
    words(
      `${say.input(is.input)}远低于${say.input(is.other)}`,
      `${is.read}，${say.input(is.other)} ${is.otherRead}`,
      `一般不低于其 ${Math.round(is.share * 100)}%`,
      `${say.words(is.action)}。属实可以不改。`,
    ),
  farAbove: (is, say) =>
    words(
      `${say.input(is.input)}偏高`,
      `${is.read}`,
      `一般不超过 ${is.over}`,
      `${say.words(is.action)}。属实可以不改。`,
    ),
  decisionNeeded: (is, say) =>
    words(
      `${say.input(is.input)}：由负责人决定`,
      is.count === undefined ? "“是”" : `${is.count}`,
      "由负责人决定，系统不自动处理",
      `制度规定：${say.words(is.action)}。系统只作提示，分数和奖金照常计算，不自动处理。`,
    ),
  gradeForDecision: (is, say) =>
    words(
      is.run === null
        ? `等级 ${is.grade}，请查看${period.before[say.length]}结果`
        : `连续 ${is.run} 个${period.one[say.length]}为 ${is.grade}，请决定如何处理`,
      `${period.now[say.length]} ${is.grade}`,
      `连续 ${is.months} 个${period.one[say.length]}为 ${is.grade} 时由负责人决定`,
      `制度规定可以：${say.words(is.action)}。是“可以”而不是“必须”，由负责人决定，系统不自动处理。`,
    ),
  boundaryTotal: (is, say) =>
    words(
      `总分 ${is.total} 分，正好在 ${is.grade}/${is.lower} 分界线上`,
      `按 ${is.grade} 级计算`,
      `制度没有写明 ${is.total} 分属于 ${is.lower} 还是 ${is.grade}`,
      `目前按“下限含本数”定为 ${is.grade}（见规则表“${say.source(is.source)}”），请审批人确认。`,
    ),
  nothingMeasured: (is, say) =>
    words(
      `${period.now[say.length]}没有${say.input(is.denominator)}`,
      "0",
      "有数据时按比率扣分",
      `没有可以计算的数据，此项不扣分。如果漏填，请补填${say.input(is.denominator)}和${say.input(is.numerator)}。`,
    ),
} satisfies Partial<WordsFor<RowIssue>>;
