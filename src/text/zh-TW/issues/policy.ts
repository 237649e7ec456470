import type { PolicyChange } from "../../../domain/issue/issue";
import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { order } from "./order";
import { policyTexts } from "./policyTexts";
import { totals } from "./totals";
import { period } from "../period";
import { numberRange } from "../../form/numberRange";
import { numberNouns, numberWanted } from "../numbers";

const restore = "請參照右側的制度出處更正；更正之前不計算任何人的分數。";

export const policy: WordsFor<PolicyIssue | PolicyChange> = {
  policyMissing: (is, say) => words(`規則缺少「${say.place(is.path)}」`, "空白", "數字", `請補填這一格。${restore}`),
  policyNotANumber: (is, say) =>
    words(`規則「${say.place(is.path)}」不是數字`, `「${is.read}」`, "半形數字，不帶單位", `請只填數字。${restore}`),
  policyNegative: (is, say) =>
    words(`規則「${say.place(is.path)}」是負數`, `${is.read}`, "不小於 0 的數", `扣分也填正數，公式會去減。${restore}`),
  policyMalformed: (is, say) =>
    words(
      `規則「${say.place(is.path)}」無法辨識`,
      `「${is.read}」`,
      "與原表相同的寫法",
      `這一處的格式被改動了。${restore}`,
    ),
  policyFixed: (is, say) =>
    words(
      `規則「${say.place(is.path)}」不能在表上改`,
      is.read === "" ? "空白" : `「${is.read}」`,
      `「${is.fixed}」`,
      "評分表的公式要用到這一格，還原之前不計算任何人的分數。可一鍵還原；確實要改的，請另建制度。",
    ),
  policyOutOfRange: (is, say) =>
    words(
      `規則「${say.place(is.path)}」不在允許的範圍內`,
      `${is.read}`,
      numberWanted(numberRange(is, false, is.read), numberNouns[is.isWhole ? "count" : "points"]),
      restore,
    ),
  ...totals,
  ...order,
  ...policyTexts,
  bandsNotAscending: (is) =>
    words(
      `等級 ${is.grade} 的起點沒有遞增`,
      `${is.grade} 從 ${is.from} 分起，前一級從 ${is.previous} 分起`,
      `大於 ${is.previous}`,
      "起點相同或顛倒會使某個等級沒有分數區間。請由低到高依序填寫。",
    ),
  bandsDoNotStartAtZero: (is) =>
    words(
      "最低等級沒有從 0 分開始",
      `${is.grade} 從 ${is.from} 分起`,
      "0",
      `低於 ${is.from} 分的人沒有等級，請把最低等級的起點改為 0。`,
    ),
  bandUnreachable: (is) =>
    words(
      `等級 ${is.grade} 無法達到`,
      `從 ${is.from} 分起`,
      `不超過滿分 ${is.highest}`,
      "沒有人能得到這麼高的總分，請把起點調低。",
    ),
  payNotAscending: (is) =>
    words(
      `等級 ${is.grade} 的獎金或係數低於前一級`,
      `${is.grade} 級 ${is.pay}，前一級 ${is.previous}`,
      `不低於 ${is.previous}`,
      "分數較高的人不應拿得較少，請核對各等級的獎金或係數。",
    ),
  tiersNotAscending: (is) =>
    words(
      `級距 ${is.label} 的起點沒有遞增`,
      `從 ${is.from} 起，前一級從 ${is.previous} 起`,
      `大於 ${is.previous}`,
      "請由低到高依序填寫各級的起點。",
    ),
  tiersDoNotStartAtZero: (is) =>
    words(
      "最低一級沒有從 0 開始",
      `${is.label} 級從 ${is.from} 起`,
      "0",
      `比值低於 ${is.from} 的人沒有級別，請將最低一級的起點改為 0。`,
    ),
  tierPointsAboveFull: (is) =>
    words(
      `級距 ${is.label} 的分值超過滿分`,
      `${is.points} 分`,
      `不超過滿分 ${is.full}`,
      "請調低這一級的分值，或調整該項目的滿分。",
    ),
  bestTierBelowFull: (is) =>
    words(
      `最高檔 ${is.label} 也得不到滿分`,
      `${is.points} 分`,
      `滿分 ${is.full} 分`,
      "請核對最高一級的分值與該項目的滿分。",
    ),
  thresholdNotARate: (is, say) =>
    words(`規則「${say.place(is.path)}」應為比率`, `${is.read}`, "0% 到 100%", "98% 請填 98% 或 0.98，不要只填 98。"),
  partsNotFull: (is, say) =>
    words(
      `「${say.place(is.path)}」各部分的滿分合計不對`,
      `合計 ${is.sum} 分`,
      `合計 ${is.full} 分`,
      "請調整各部分的滿分，使合計等於該項目的滿分。",
    ),
  unknownGrade: (is, say) =>
    words(
      `規則提到了沒有的等級「${is.grade}」`,
      say.place(is.path),
      "等級表裡有的等級",
      "請改成等級表裡的等級，或將該等級補進等級表。",
    ),
  unknownInput: (is, say) =>
    words(
      `規則引用了沒有的資料「${is.id}」`,
      say.place(is.path),
      "評分表裡有的資料",
      "這份制度檔案不完整，請重新建立考核活頁簿，或聯絡制度的維護人員。",
    ),
  unknownItem: (is, say) =>
    words(
      `規則引用了沒有的項目「${is.id}」`,
      say.place(is.path),
      "制度裡有的項目",
      "這份制度檔案不完整，請改成已有項目的編號，或刪去這一處。",
    ),
  policyEdited: (is, say) =>
    words(
      `規則「${say.place(is.path)}」已修改`,
      `${is.now}`,
      `建表時為 ${is.was}`,
      `如果是${period.now[say.length]}起實施的新規定，可以不改，並請在核准時說明；誤改請改回原值。`,
    ),
};
