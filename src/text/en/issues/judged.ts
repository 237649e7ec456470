import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";

/** What a result, or the lack of one, asks people to look at. */
export const judged = {
  notUsed: (is, say) =>
    words(
      `“${say.words(is.item)}” is not used this period but was filled in`,
      `“${is.read}”`,
      "blank",
      is.instead === null
        ? "It does not count towards the total. Clear the cell."
        : `“${say.words(is.instead)}” is judged instead. Move the figure there if it belongs there; otherwise clear it, it does not count.`,
    ),
  itemLeftOut: (is, say) =>
    words(
      `“${say.words(is.item)}” has no data and is left out`,
      "no data",
      "scored as soon as there are figures",
      "No data is not 0 points: the item takes no part and the others stand for it. If a figure was forgotten, enter it.",
    ),
  gradeAction: (is, say) =>
    words(
      `Grade ${is.grade}: something follows`,
      `${is.grade} this time`,
      "arranged by the person in charge",
      `The policy says: ${say.words(is.action)}. This is only pointed out; nothing happens by itself.`,
    ),
  totalAbove: (is, say) =>
    words(
      `Total above ${is.limit}`,
      `${is.total}`,
      `usually not above ${is.limit}`,
      `The policy says: ${say.words(is.action)}. This is only pointed out; nothing happens by itself.`,
    ),
  gapTotal: (is, say) =>
    words(
      `The policy names no grade for ${is.total}`,
      `counted as ${is.grade}`,
      `the policy says nothing between ${is.above} and ${is.below}`,
      `It is read as ${is.grade} for now (see ${say.source(is.source)} on the policy sheet). The approver should confirm it.`,
    ),
  stepUnwritten: (is, say) =>
    words(
      `“${say.words(is.item)}” lies where the policy says nothing`,
      `${is.read}, ${is.points} points`,
      "the policy gives no points for this stretch",
      `${say.words(is.action)} (see ${say.source(is.source)} on the policy sheet). The approver should confirm it.`,
    ),
  measuredAbove: (is, say) =>
    words(
      `“${say.words(is.item)}” is above ${is.over}`,
      `${is.read}`,
      `usually at most ${is.over}`,
      `${say.words(is.action)} (see ${say.source(is.source)} on the policy sheet).`,
    ),
  farBelow: (is, say) =>
    words(
      `${say.input(is.input)} far below ${say.input(is.other)}`,
      `${is.read}; ${say.input(is.other)} is ${is.otherRead}`,
      `usually at least ${Math.round(is.share * 100)}% of it`,
      `${say.words(is.action)}. Leave it if it is right.`,
    ),
  farAbove: (is, say) =>
    words(
      `${say.input(is.input)} is high`,
      `${is.read}`,
      `usually not above ${is.over}`,
      `${say.words(is.action)}. Leave it if it is right.`,
    ),
  decisionNeeded: (is, say) =>
    words(
      `${say.input(is.input)}: for the person in charge to decide`,
      is.count === undefined ? "Yes" : `${is.count}`,
      "a decision by the person in charge",
      `The policy says: ${say.words(is.action)}. This is a reminder only; score and pay stay as computed.`,
    ),
  gradeForDecision: (is, say) =>
    words(
      is.run === null
        ? `Grade ${is.grade}: look at ${period.before[say.length]}'s result`
        : `${is.grade} for ${is.run} evaluated ${period.one[say.length]}s in a row: for people to decide`,
      `${is.grade} ${period.now[say.length]}`,
      `a decision of the person in charge after ${is.months} evaluated ${period.one[say.length]}s of ${is.grade} in a row`,
      `The policy allows: ${say.words(is.action)}. It says may, not must, and nothing happens automatically.`,
    ),
  boundaryTotal: (is, say) =>
    words(
      `The total is exactly ${is.total}`,
      `graded ${is.grade}`,
      `the policy does not say whether ${is.total} is ${is.lower} or ${is.grade}`,
      `It is read as ${is.grade}, the start included (see ${say.source(is.source)} on the policy sheet). The approver should confirm it.`,
    ),
  nothingMeasured: (is, say) =>
    words(
      `${say.input(is.denominator)} is 0 ${period.now[say.length]}`,
      "0",
      "a rate where there is something to measure",
      `Nothing to measure, so nothing is deducted. If it was forgotten, fill in ${say.input(is.denominator)} and ${say.input(is.numerator)}.`,
    ),
} satisfies Partial<WordsFor<RowIssue>>;
