import type { Limits } from "../../form/naming";

/** “0 到 8 之间的分数”, “不小于 0 的整数（次）”. */
export function allowed(limits: Limits | null): string {
  if (!limits) return "数字";
  const { kind, min, max, unit, allowed: marks } = limits;
  if (marks) return `${marks.join("、")} 中的一个`;
  const inUnit = unit === "" ? "" : `（${unit}）`;
  const range = max === null ? `不小于 ${min} 的` : `${min} 到 ${max} 之间的`;
  switch (kind) {
    case "count":
      return `${range}整数${inUnit}`;
    case "quantity":
      return `${range}数字${inUnit}`;
    case "percent":
      return `${range}百分数，98% 填 98`;
    case "money":
      return `${range}金额（${unit === "" ? "元" : unit}）`;
    case "rating":
      return `${range}评分`;
    case "mark":
      return `${range}分数，可带小数`;
    case "yesNo":
      return "“是”或“否”";
    case "note":
      return "文字";
  }
}
