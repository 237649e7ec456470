import { graded } from "./grades";
import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {
  takenOff: (lost) => `，本項剩餘分數不足，實扣 ${lost} 分`,
  alreadyGone: "，本項分數已扣完，不再另扣",
  total: (is) => `總分 ${is.points.join(" + ")} = ${is.total} 分`,
  grade: (is) => `${graded(is.grade)}：${is.range}，獎金 ${is.pay} 元`,
  highest: "已是最高等級",
};
