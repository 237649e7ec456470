import type { NumberRange } from "../form/numberRange";
import type { numberNouns as reference } from "../zh-CN/numbers";

export const numberNouns: typeof reference = {
  number: "a number (negative ones included)",
  points: "a number",
  factor: "a factor (such as 1.2)",
  switch: "a whole number (1 is yes)",
  count: "a whole number",
  rate: "a rate",
  ratio: "a ratio (such as 90%)",
  money: "an amount in yuan",
  day: "a day",
  label: "a number",
};

/** "a whole number from 0 to 4" */
export function numberWanted(range: NumberRange, noun: string): string {
  switch (range.kind) {
    case "any":
      return noun;
    case "size":
      return `${noun} of no more than a million million`;
    case "above":
      return `${noun} above 0`;
    case "from":
      return `${noun} of ${range.min} or more`;
    case "between":
      return `${noun} from ${range.min} to ${range.max}`;
  }
}
