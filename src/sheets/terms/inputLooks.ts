import type { Input } from "../../domain/inputs/input";
import type { StyleName } from "../kit/styles";

const inputLooks: Record<Input["kind"], { style: StyleName; width: number }> = {
  count: { style: "inputCount", width: 4.2 },
  quantity: { style: "inputNumber", width: 6.2 },
  percent: { style: "inputNumber", width: 5.6 },
  money: { style: "inputMoney", width: 12.5 },
  mark: { style: "inputMark", width: 4.8 },
  rating: { style: "inputMark", width: 4.8 },
  yesNo: { style: "inputChoice", width: 4.8 },
  note: { style: "inputText", width: 13 },
};

/** How an input looks in its column: volumes such as calls and mails run to thousands; incidents to a few. */
export function looksOf(input: Input): { style: StyleName; width: number } {
  const looks = inputLooks[input.kind];
  if (input.kind === "count" && input.whenBlank !== "zero") return { style: "inputCount", width: 6.4 };
  const isSmall = input.kind === "quantity" && input.max !== undefined && input.max <= 100;
  return isSmall ? { ...looks, width: 5.6 } : looks;
}
