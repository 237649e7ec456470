import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";

/** What a result, or the lack of one, asks people to look at. */
export const judged = {
  notUsed: (is, say) =>
    words(
      `「${say.words(is.item)}」本期不計，卻填了資料`,
      `「${is.read}」`,
      "空白",
      is.instead === null
        ? "這一格不會計入總分，請清空。"
        : `本期評的是「${say.words(is.instead)}」。填錯格子的請移過去；用不著的請清空，它不會計入總分。`,
    ),
  itemLeftOut: (is, say) =>
    words(
      `「${say.words(is.item)}」沒有資料，未計入`,
      "無資料",
      "有資料時計分",
      "沒有資料不等於 0 分：本項不參加計算，其餘各項按比例折算。如果漏填，請補填。",
    ),
  gradeAction: (is, say) =>
    words(
      `等級 ${is.grade}：有後續安排`,
      `本期 ${is.grade}`,
      "由負責人安排，系統不自動處理",
      `制度規定：${say.words(is.action)}。系統只作提示，不自動處理。`,
    ),
  totalAbove: (is, say) =>
    words(
      `總分超過 ${is.limit} 分`,
      `${is.total} 分`,
      `一般不超過 ${is.limit} 分`,
      `制度規定：${say.words(is.action)}。系統只作提示，不自動處理。`,
    ),
  gapTotal: (is, say) =>
    words(
      `總分 ${is.total} 分，制度沒有寫明等級`,
      `按 ${is.grade} 計算`,
      `制度沒有寫明 ${is.above} 與 ${is.below} 之間屬於哪一級`,
      `目前按 ${is.grade} 計（見規則表「${say.source(is.source)}」），請核准人確認。`,
    ),
  stepUnwritten: (is, say) =>
    words(
      `「${say.words(is.item)}」落在制度沒有載明的一段`,
      `${is.read}，得 ${is.points} 分`,
      "制度沒有規定這一段給幾分",
      `${say.words(is.action)}（見規則表「${say.source(is.source)}」），請核准人確認。`,
    ),
  measuredAbove: (is, say) =>
    words(
      `「${say.words(is.item)}」高於 ${is.over}`,
      `${is.read}`,
      `一般不超過 ${is.over}`,
      `${say.words(is.action)}（見規則表「${say.source(is.source)}」）。`,
    ),
  farBelow: (is, say) =>
    words(
      `${say.input(is.input)}遠低於${say.input(is.other)}`,
      `${is.read}，${say.input(is.other)} ${is.otherRead}`,
      `一般不低於其 ${Math.round(is.share * 100)}%`,
      `${say.words(is.action)}。屬實可以不改。`,
    ),
  farAbove: (is, say) =>
    words(
      `${say.input(is.input)}偏高`,
      `${is.read}`,
      `一般不超過 ${is.over}`,
      `${say.words(is.action)}。屬實可以不改。`,
    ),
  decisionNeeded: (is, say) =>
    words(
      `${say.input(is.input)}：由負責人決定`,
      is.count === undefined ? "「是」" : `${is.count}`,
      "由負責人決定，系統不自動處理",
      `制度規定：${say.words(is.action)}。系統只作提示，分數和獎金照常計算，不自動處理。`,
    ),
  gradeForDecision: (is, say) =>
    words(
      is.run === null
        ? `等級 ${is.grade}，請查看${period.before[say.length]}結果`
        : `連續 ${is.run} 個${period.one[say.length]}為 ${is.grade}，請決定如何處理`,
      `${period.now[say.length]} ${is.grade}`,
      `連續 ${is.months} 個${period.one[say.length]}為 ${is.grade} 時由負責人決定`,
      `制度規定可以：${say.words(is.action)}。是「可以」而不是「必須」，由負責人決定，系統不自動處理。`,
    ),
  boundaryTotal: (is, say) =>
    words(
      `總分 ${is.total} 分，正好在 ${is.grade}/${is.lower} 分界線上`,
      `按 ${is.grade} 級計算`,
      `制度沒有寫明 ${is.total} 分屬於 ${is.lower} 還是 ${is.grade}`,
      `目前按「下限含本數」定為 ${is.grade}（見規則表「${say.source(is.source)}」），請核准人確認。`,
    ),
  nothingMeasured: (is, say) =>
    words(
      `${period.now[say.length]}沒有${say.input(is.denominator)}`,
      "0",
      "有資料時依比率扣分",
      `沒有可以計算的資料，這一項不扣分。如果漏填，請補填${say.input(is.denominator)}和${say.input(is.numerator)}。`,
    ),
} satisfies Partial<WordsFor<RowIssue>>;
