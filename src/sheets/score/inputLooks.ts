import type { Input } from "../../domain/scheme";
import type { StyleName } from "../styles";

const inputLooks: Record<Input["kind"], { style: StyleName; width: number }> = {
  count: { style: "inputCount", width: 4.2 },
  quantity: { style: "inputNumber", width: 6.2 },
  percent: { style: "inputNumber", width: 6.2 },
  money: { style: "inputMoney", width: 9.5 },
  mark: { style: "inputMark", width: 4.8 },
  rating: { style: "inputMark", width: 4.8 },
  yesNo: { style: "inputChoice", width: 4.8 },
  note: { style: "inputText", width: 10 },
};

/** How an input looks in its column: volumes such as calls and mails run to thousands; incidents to a few. */
export const looksOf = (input: Input): { style: StyleName; width: number } =>
  input.kind === "count" && input.whenBlank === "missing"
    ? { style: "inputCount", width: 5.8 }
    : inputLooks[input.kind];
