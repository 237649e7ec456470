import type { Limits } from "../../naming";

/** "a mark from 0 to 8", "a whole number, 0 or more (times)". */
export function allowed(limits: Limits | null): string {
  if (!limits) return "a number";
  const { kind, min, max, unit } = limits;
  const range = max === null ? `, ${min} or more` : ` from ${min} to ${max}`;
  const inUnit = unit === "" ? "" : ` (${unit})`;
  switch (kind) {
    case "count":
      return `a whole number${range}${inUnit}`;
    case "quantity":
      return `a number${range}${inUnit}`;
    case "mark":
      return `a mark${range}, decimals allowed`;
    case "yesNo":
      return "Yes or No";
    case "note":
      return "text";
  }
}
