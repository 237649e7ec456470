import type { CellIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { numberTyped } from "../../form/numberTyped";
import { allowed } from "./allowed";

const units = {
  clock: "按时间格式",
  minutes: "以分钟为单位",
  seconds: "以秒为单位",
  thousands: "以“千”为单位",
  tenThousands: "以“万”为单位",
} as const;

export const cell: WordsFor<CellIssue> = {
  numberAsText: (is, say) =>
    words(
      `${say.input(is.input)}是文本格式的数字`,
      `文本“${is.read}”`,
      `数字 ${is.value}`,
      `看起来是数字，但公式无法计算。可改为数字 ${is.value}。`,
    ),
  fullWidthDigits: (is, say) =>
    words(
      `${say.input(is.input)}用了全角字符`,
      `“${is.read}”`,
      `半角数字 ${is.value}`,
      `可改为 ${is.value}；录入数字时请先切换到半角输入。`,
    ),
  unitTyped: (is, say) =>
    words(
      `${say.input(is.input)}里带了单位`,
      `“${is.read}”`,
      `只填数字 ${is.value}`,
      `单位不用填，可改为 ${is.value}。`,
    ),
  percentForNumber: (is, say) =>
    words(
      `${say.input(is.input)}填成了百分比`,
      `“${is.read}”`,
      allowed(say.limits(is.input)),
      "这里要填实际的数，不填百分比；比率由公式计算。",
    ),
  rateForCount: (is, say) =>
    words(
      `${say.input(is.input)}像是填成了比率`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      is.value === null
        ? `这里要填件数，不填比率。请按${say.input(is.other)}核对后改成实际件数。`
        : `这里要填件数，不填比率。按${say.input(is.other)}推算约为 ${is.value}，请核对原始记录后填写。`,
    ),
  rateForMark: (is, say) =>
    words(
      `${say.input(is.input)}像是填成了百分比`,
      `${is.read}（满分 ${is.full}）`,
      `0 到 ${is.full} 之间的分数`,
      `如果本意是 ${Number((is.read * 100).toFixed(6))}%，请换算成分数再填；如果就是 ${is.read} 分，可以不改。`,
    ),
  rateForPercent: (is, say) =>
    words(
      `${say.input(is.input)}像是按小数填的`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      `百分比请填百分号前面的数：${is.value}% 填 ${is.value}。可改为 ${is.value}；如果确实是 ${is.read}%，可以不改。`,
    ),
  otherUnit: (is, say) =>
    words(
      `${say.input(is.input)}像是${units[is.as]}填的`,
      numberTyped(is),
      allowed(say.limits(is.input)),
      `换算成要求的单位是 ${is.value}。可改为 ${is.value}；如果确实是 ${is.read}，可以不改。`,
    ),
  oddYesNo: (is, say) =>
    words(
      `${say.input(is.input)}的写法不规范`,
      `“${is.read}”`,
      "“是”或“否”",
      `按“${is.value ? "是" : "否"}”理解，可一键统一写法。`,
    ),
  cellError: (is, say) =>
    words(
      `${say.input(is.input)}显示错误值`,
      is.read,
      allowed(say.limits(is.input)),
      "这一格里的公式出错了，请直接填数字，或检查公式引用的内容。",
    ),
};
