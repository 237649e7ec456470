import type { PolicyChange } from "../../../domain/issue/issue";
import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { order } from "./order";
import { policyTexts } from "./policyTexts";
import { totals } from "./totals";
import { period } from "../period";
import { numberRange } from "../../form/numberRange";
import { numberNouns, numberWanted } from "../numbers";

const restore = "请参照右侧的制度来源改正；没有改好之前不计算任何人的分数。";

export const policy: WordsFor<PolicyIssue | PolicyChange> = {
  policyMissing: (is, say) => words(`规则缺少“${say.place(is.path)}”`, "空白", "数字", `请补填这一格。${restore}`),
  policyNotANumber: (is, say) =>
    words(`规则“${say.place(is.path)}”不是数字`, `“${is.read}”`, "半角数字，不带单位", `请只填数字。${restore}`),
  policyNegative: (is, say) =>
    words(`规则“${say.place(is.path)}”是负数`, `${is.read}`, "不小于 0 的数", `扣分也填正数，公式会去减。${restore}`),
  policyMalformed: (is, say) =>
    words(
      `规则“${say.place(is.path)}”无法识别`,
      `“${is.read}”`,
      "与原表相同的写法",
      `这一处的格式被改动了。${restore}`,
    ),
  policyFixed: (is, say) =>
    words(
      `规则“${say.place(is.path)}”不能在表上改`,
      is.read === "" ? "空白" : `“${is.read}”`,
      `“${is.fixed}”`,
      "评分表的公式要用到这一格，恢复之前不计算任何人的分数。可一键恢复；确实要改的，请另建制度。",
    ),
  policyOutOfRange: (is, say) =>
    words(
      `规则“${say.place(is.path)}”不在允许的范围内`,
      `${is.read}`,
      numberWanted(numberRange(is, false, is.read), numberNouns[is.isWhole ? "count" : "points"]),
      restore,
    ),
  ...totals,
  ...order,
  ...policyTexts,
  bandsNotAscending: (is) =>
    words(
      `等级 ${is.grade} 的起点没有递增`,
      `${is.grade} 从 ${is.from} 分起，前一级从 ${is.previous} 分起`,
      `大于 ${is.previous}`,
      "起点相同或倒置会使某个等级没有分数段。请从低到高依次填写。",
    ),
  bandsDoNotStartAtZero: (is) =>
    words(
      "最低等级没有从 0 分开始",
      `${is.grade} 从 ${is.from} 分起`,
      "0",
      `低于 ${is.from} 分的人没有等级，请把最低等级的起点改为 0。`,
    ),
  bandUnreachable: (is) =>
    words(
      `等级 ${is.grade} 无法达到`,
      `从 ${is.from} 分起`,
      `不超过满分 ${is.highest}`,
      "没有人能得到这么高的总分，请把起点改低。",
    ),
  payNotAscending: (is) =>
    words(
      `等级 ${is.grade} 的奖金或系数低于前一级`,
      `${is.grade} 级 ${is.pay}，前一级 ${is.previous}`,
      `不低于 ${is.previous}`,
      "分数更高的人不应拿得更少，请核对各等级的奖金或系数。",
    ),
  tiersNotAscending: (is) =>
    words(
      `档次 ${is.label} 的起点没有递增`,
      `从 ${is.from} 起，前一档从 ${is.previous} 起`,
      `大于 ${is.previous}`,
      "请从低到高依次填写各档的起点。",
    ),
  tiersDoNotStartAtZero: (is) =>
    words(
      "最低一档没有从 0 开始",
      `${is.label} 档从 ${is.from} 起`,
      "0",
      `比值低于 ${is.from} 的人没有档次，请把最低一档的起点改为 0。`,
    ),
  tierPointsAboveFull: (is) =>
    words(
      `档次 ${is.label} 的分值超过满分`,
      `${is.points} 分`,
      `不超过满分 ${is.full}`,
      "请改小这一档的分值，或调整该项目的满分。",
    ),
  bestTierBelowFull: (is) =>
    words(
      `最高档 ${is.label} 也得不到满分`,
      `${is.points} 分`,
      `满分 ${is.full} 分`,
      "请核对最高一档的分值和该项目的满分。",
    ),
  thresholdNotARate: (is, say) =>
    words(`规则“${say.place(is.path)}”应为比率`, `${is.read}`, "0% 到 100%", "98% 请填 98% 或 0.98，不要只填 98。"),
  partsNotFull: (is, say) =>
    words(
      `“${say.place(is.path)}”各部分的满分合计不对`,
      `合计 ${is.sum} 分`,
      `合计 ${is.full} 分`,
      "请调整各部分的满分，使合计等于该项目的满分。",
    ),
  unknownGrade: (is, say) =>
    words(
      `规则提到了没有的等级“${is.grade}”`,
      say.place(is.path),
      "等级表里有的等级",
      "请改成等级表里的等级，或把该等级补进等级表。",
    ),
  unknownInput: (is, say) =>
    words(
      `规则引用了没有的数据“${is.id}”`,
      say.place(is.path),
      "评分表里有的数据",
      "这份制度文件不完整，请重新新建考核工作簿，或联系制度的维护人。",
    ),
  unknownItem: (is, say) =>
    words(
      `规则引用了没有的项目“${is.id}”`,
      say.place(is.path),
      "制度里有的项目",
      "这份制度文件不完整，请改成已有项目的编号，或删去这一处。",
    ),
  policyEdited: (is, say) =>
    words(
      `规则“${say.place(is.path)}”已修改`,
      `${is.now}`,
      `建表时为 ${is.was}`,
      `如果是${period.now[say.length]}起执行的新规定，可以不改，并请在审批时说明；误改请改回原值。`,
    ),
};
