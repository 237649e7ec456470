import type { Limits } from "../../form/naming";

/** "a mark from 0 to 8", "a whole number, 0 or more (times)". */
export function allowed(limits: Limits | null): string {
  if (!limits) return "a number";
  const { kind, min, max, unit, allowed: marks } = limits;
  if (marks) return `one of ${marks.join(", ")}`;
  const range = max === null ? `, ${min} or more` : ` from ${min} to ${max}`;
  const inUnit = unit === "" ? "" : ` (${unit})`;
  switch (kind) {
    case "count":
      return `a whole number${range}${inUnit}`;
    case "quantity":
      return `a number${range}${inUnit}`;
    case "percent":
      return `a percentage${range}; enter 98% as 98`;
    case "money":
      return `an amount${range} (${unit === "" ? "yuan" : unit})`;
    case "rating":
      return `a rating${range}`;
    case "mark":
      return `a mark${range}, decimals allowed`;
    case "yesNo":
      return "Yes or No";
    case "note":
      return "text";
  }
}
