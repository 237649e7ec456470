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
      `級距 ${is.label} 的分值低於前一級`,
      `${is.points} 分，前一級 ${is.previous} 分`,
      `不低於 ${is.previous}`,
      "做得更好的不應得分更少，請核對各級的分值。",
    ),
  limitsReversed: (is, say) =>
    words(
      `「${say.place(is.path)}」小於下限`,
      `下限 ${is.min}，上限 ${is.max}`,
      "下限不大於上限",
      "上下限顛倒了，沒有數能落在其間，請對調。",
    ),
  rankingUnreachable: (is) =>
    words(
      "沒有人能進入排名",
      `從 ${is.from} 分起`,
      `不超過滿分 ${is.highest}`,
      "沒有人能得到這麼高的總分，請把進入排名的最低總分調低。",
    ),
  prizesNotFalling: (is, say) =>
    words(
      `「${say.place(is.path)}」高於前一名`,
      `${is.amount} 元，前一名 ${is.previous} 元`,
      `不高於 ${is.previous} 元`,
      "名次在前的獎勵不應更少，請核對這一項各名次的金額。",
    ),
  alternativesNotOne: (is, say) =>
    words(
      `「${is.items.map(say.words).join("」「")}」只能評一個`,
      is.judged === 0 ? "滿分都是 0" : `${is.judged} 個有滿分`,
      "一個有滿分，其餘為 0",
      "這幾項每期只評其中一個，請把不評的滿分改為 0。",
    ),
};
