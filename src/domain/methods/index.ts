import type { Item } from "../scheme";
import type { Amounts } from "./amounts";
import { scoreDeductions } from "./deductions";
import { scoreMark } from "./mark";
import { scoreParts } from "./parts";
import type { Scored } from "./scored";
import { scoreTeamTier } from "./teamTier";

/** What an item's method makes of the amounts. A method without a branch here does not compile. */
export function score({ id, full, method }: Item, amounts: Amounts): Scored {
  switch (method.kind) {
    case "deductions":
      return scoreDeductions(method, full, amounts);
    case "teamTier":
      return scoreTeamTier(method, full, amounts);
    case "mark":
      return scoreMark(method, id, full, amounts);
    case "parts":
      return scoreParts(method, full, amounts);
  }
}
