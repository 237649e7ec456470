import type { InputIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { allowed } from "./allowed";

export const input: WordsFor<InputIssue> = {
  missing: (is, say) =>
    words(
      `${say.input(is.input)}尚未填寫`,
      "空白",
      allowed(say.limits(is.input)),
      "請補填這一格；空白不會當成 0，填妥之前不計算結果。",
    ),
  notANumber: (is, say) =>
    words(
      `${say.input(is.input)}不是數字`,
      `「${is.read}」`,
      allowed(say.limits(is.input)),
      "請只填數字，說明文字請寫在備註欄。",
    ),
  notYesNo: (is, say) =>
    words(`${say.input(is.input)}只能填是或否`, `「${is.read}」`, "「是」或「否」", "請從下拉式清單選「是」或「否」。"),
  notWhole: (is, say) =>
    words(
      `${say.input(is.input)}應為整數`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "這裡填的是次數或件數，請改成整數。",
    ),
  negative: (is, say) =>
    words(
      `${say.input(is.input)}不能是負數`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "扣分由公式計算，這裡請填實際的次數、數量或得分，不加負號。",
    ),
  outOfRange: (is, say) =>
    words(
      `${say.input(is.input)}超出範圍`,
      `${is.read}`,
      `${is.min} 到 ${is.max}`,
      "請核對原始紀錄，改成範圍以內的數。",
    ),
  notAllowed: (is, say) =>
    words(
      `${say.input(is.input)}沒有這一級`,
      `${is.read}`,
      `${is.allowed.join("、")} 其中之一`,
      "制度沒有規定這個分數屬於哪一級，請對照各級的說明改成其中之一。",
    ),
  above: (is, say) =>
    words(
      `${say.input(is.input)}大於${say.input(is.other)}`,
      `${say.input(is.input)} ${is.read}，${say.input(is.other)} ${is.otherRead}`,
      `${say.input(is.input)}不超過 ${is.otherRead}`,
      "請核對這兩個數：可能填錯欄位，或把完成率當成數量填了。",
    ),
  zeroDenominator: (is, say) =>
    words(
      `${say.input(is.input)}不能為 0`,
      "0 或空白",
      "大於 0 的數",
      `請先填妥${say.input(is.input)}；少了這個數，用到它的項目都算不出來。`,
    ),
};
