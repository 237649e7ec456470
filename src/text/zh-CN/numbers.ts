import type { NumberRange } from "../form/numberRange";

/** What a number is called that may be typed on 规则. */
export const numberNouns = {
  number: "数，可以为负数",
  points: "数",
  factor: "系数，如 1.2",
  switch: "整数，1 为是",
  count: "整数",
  rate: "比率",
  ratio: "比值，如 90%",
  money: "金额（元）",
  day: "整数，即几号",
  label: "数",
};

/** "0 到 4 的整数" */
export function numberWanted(range: NumberRange, noun: string): string {
  switch (range.kind) {
    case "any":
      return noun;
    case "size":
      return `绝对值不超过一万亿的${noun}`;
    case "above":
      return `大于 0 的${noun}`;
    case "from":
      return `不小于 ${range.min} 的${noun}`;
    case "between":
      return `${range.min} 到 ${range.max} 的${noun}`;
  }
}
