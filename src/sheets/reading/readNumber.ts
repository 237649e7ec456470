import { settled } from "../../domain/figures/typed";
import { halfWidth } from "../../domain/wording/halfWidth";

/** How a typed text reads as a number; `unit` and `isPercent` say what was typed along. */
export interface TypedNumber {
  value: number;
  unit: string;
  isPercent: boolean;
  isFullWidth: boolean;
}

const pattern = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(\s*)([^\d\s.,+-][^\d]{0,11})?$/;

/** "95分" is 95 with a unit, "1,024" is 1024, "９８" is 98 in full width; null for anything that holds no single number (①, 10², 9½). */
export function readNumber(text: string): TypedNumber | null {
  if (/\p{No}/u.test(text)) return null;
  const plain = halfWidth(text).trim();
  const match = pattern.exec(plain);
  const digits = (match?.[1] ?? "").replaceAll(",", "");
  if (!/\d/.test(digits)) return null;
  const unit = match?.[3] ?? "";
  const isPercent = unit === "%";
  return { value: settled(Number(digits)), unit: isPercent ? "" : unit, isPercent, isFullWidth: plain !== text.trim() };
}
