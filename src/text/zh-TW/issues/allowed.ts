import type { Limits } from "../../form/naming";

/** 「0 到 8 之間的分數」、「不小於 0 的整數（次）」. */
export function allowed(limits: Limits | null): string {
  if (!limits) return "數字";
  const { kind, min, max, unit, allowed: marks } = limits;
  if (marks) return `${marks.join("、")} 其中之一`;
  const inUnit = unit === "" ? "" : `（${unit}）`;
  const range = max === null ? `不小於 ${min} 的` : `${min} 到 ${max} 之間的`;
  switch (kind) {
    case "count":
      return `${range}整數${inUnit}`;
    case "quantity":
      return `${range}數字${inUnit}`;
    case "percent":
      return `${range}百分比數字，98% 填 98`;
    case "money":
      return `${range}金額（${unit === "" ? "元" : unit}）`;
    case "rating":
      return `${range}評分`;
    case "mark":
      return `${range}分數，可帶小數`;
    case "yesNo":
      return "「是」或「否」";
    case "note":
      return "文字";
  }
}
