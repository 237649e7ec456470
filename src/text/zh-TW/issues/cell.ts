import type { CellIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { numberTyped } from "../../form/numberTyped";
import { allowed } from "./allowed";

const units = {
  clock: "按時間格式",
  minutes: "以分鐘為單位",
  seconds: "以秒為單位",
  thousands: "以「千」為單位",
  tenThousands: "以「萬」為單位",
} as const;

export const cell: WordsFor<CellIssue> = {
  numberAsText: (is, say) =>
    words(
      `${say.input(is.input)}是文字格式的數字`,
      `文字「${is.read}」`,
      `數字 ${is.value}`,
      `看起來是數字，公式卻讀不到。可改為數字 ${is.value}。`,
    ),
  fullWidthDigits: (is, say) =>
    words(
      `${say.input(is.input)}用了全形字元`,
      `「${is.read}」`,
      `半形數字 ${is.value}`,
      `可改為 ${is.value}；輸入數字時請先切換為半形。`,
    ),
  unitTyped: (is, say) =>
    words(
      `${say.input(is.input)}裡帶了單位`,
      `「${is.read}」`,
      `只填數字 ${is.value}`,
      `單位不必填，可改為 ${is.value}。`,
    ),
  percentForNumber: (is, say) =>
    words(
      `${say.input(is.input)}填成了百分比`,
      `「${is.read}」`,
      allowed(say.limits(is.input)),
      "這裡要填實際的數，不填百分比；比率由公式計算。",
    ),
  rateForCount: (is, say) =>
    words(
      `${say.input(is.input)}像是填成了比率`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      is.value === null
        ? `這裡要填件數，不填比率。請依${say.input(is.other)}核對後改成實際件數。`
        : `這裡要填件數，不填比率。依${say.input(is.other)}推算約為 ${is.value}，請核對原始紀錄後填寫。`,
    ),
  rateForMark: (is, say) =>
    words(
      `${say.input(is.input)}像是填成了百分比`,
      `${is.read}（滿分 ${is.full}）`,
      `0 到 ${is.full} 之間的分數`,
      `如果原意是 ${Number((is.read * 100).toFixed(6))}%，請換算成分數再填；如果就是 ${is.read} 分，可以不改。`,
    ),
  rateForPercent: (is, say) =>
    words(
      `${say.input(is.input)}像是按小數填的`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      `百分比請填百分號前面的數字：${is.value}% 填 ${is.value}。可改為 ${is.value}；如果確實是 ${is.read}%，可以不改。`,
    ),
  otherUnit: (is, say) =>
    words(
      `${say.input(is.input)}像是${units[is.as]}填的`,
      numberTyped(is),
      allowed(say.limits(is.input)),
      `換算成要求的單位是 ${is.value}。可改為 ${is.value}；如果確實是 ${is.read}，可以不改。`,
    ),
  oddYesNo: (is, say) =>
    words(
      `${say.input(is.input)}的寫法不一致`,
      `「${is.read}」`,
      "「是」或「否」",
      `會視為「${is.value ? "是" : "否"}」，可一鍵統一寫法。`,
    ),
  cellError: (is, say) =>
    words(
      `${say.input(is.input)}顯示錯誤值`,
      is.read,
      allowed(say.limits(is.input)),
      "這一格的公式出錯了，請直接填數字，或檢查公式參照的內容。",
    ),
};
