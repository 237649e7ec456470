import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";

type Order = Extract<
  PolicyIssue,
  { code: "tiersWrongWay" | "limitsReversed" | "rankingUnreachable" | "prizesNotFalling" | "alternativesNotOne" }
>;

/** Numbers of a policy that stand the wrong way round, exclude one another or cannot be reached. */
export const order: WordsFor<Order> = {
  tiersWrongWay: (is) =>
    words(
      `档次 ${is.label} 的分值低于前一档`,
      `${is.points} 分，前一档 ${is.previous} 分`,
      `不低于 ${is.previous}`,
      "做得更好的不应得分更少，请核对各档的分值。",
    ),
  limitsReversed: (is, say) =>
    words(
      `“${say.place(is.path)}”小于下限`,
      `下限 ${is.min}，上限 ${is.max}`,
      "下限不大于上限",
      "上下限颠倒了，没有数能落在其间，请对调。",
    ),
  rankingUnreachable: (is) =>
    words(
      "没有人能进入排名",
      `从 ${is.from} 分起`,
      `不超过满分 ${is.highest}`,
      "没有人能得到这么高的总分，请把进入排名的最低总分改低。",
    ),
  prizesNotFalling: (is, say) =>
    words(
      `“${say.place(is.path)}”高于前一名`,
      `${is.amount} 元，前一名 ${is.previous} 元`,
      `不高于 ${is.previous} 元`,
      "名次靠前的奖励不应更少，请核对这一项各名次的金额。",
    ),
  alternativesNotOne: (is, say) =>
    words(
      `“${is.items.map(say.words).join("”“")}”只能评一个`,
      is.judged === 0 ? "满分都是 0" : `${is.judged} 个有满分`,
      "一个有满分，其余为 0",
      "这几项每期只评其中一个，请把不评的满分改为 0。",
    ),
};
