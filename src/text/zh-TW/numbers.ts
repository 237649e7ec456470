import type { NumberRange } from "../form/numberRange";
import type { numberNouns as reference } from "../zh-CN/numbers";

export const numberNouns: typeof reference = {
  number: "數，可以為負數",
  points: "數",
  factor: "係數，如 1.2",
  switch: "整數，1 為是",
  count: "整數",
  rate: "比率",
  ratio: "比值，如 90%",
  money: "金額（元）",
  day: "整數，即幾號",
  label: "數",
};

/** "0 到 4 的整數" */
export function numberWanted(range: NumberRange, noun: string): string {
  switch (range.kind) {
    case "any":
      return noun;
    case "size":
      return `絕對值不超過一兆的${noun}`;
    case "above":
      return `大於 0 的${noun}`;
    case "from":
      return `不小於 ${range.min} 的${noun}`;
    case "between":
      return `${range.min} 到 ${range.max} 的${noun}`;
  }
}
