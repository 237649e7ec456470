import type { Item } from "../scheme/scheme";
import type { Amounts } from "../inputs/inputs";
import { scoreDeductions } from "./deductions";
import { scoreLinear } from "./linear";
import { scoreMark } from "./mark";
import { scoreParts } from "./parts";
import type { Scored } from "./scored";
import { scoreSlope } from "./slope";
import { scoreSteps } from "./steps";
import { scoreTeamTier } from "./teamTier";
import { measureForRank, scoreValue } from "./value";

/** What an item's method makes of the amounts. A method without a branch here does not compile. */
export function score({ id, full, method }: Item, amounts: Amounts): Scored {
  switch (method.kind) {
    case "deductions":
      return { kind: "claimed", ...scoreDeductions(method, full, amounts) };
    case "teamTier":
      return { kind: "claimed", ...scoreTeamTier(method, full, amounts) };
    case "mark":
      return { kind: "claimed", ...scoreMark(method, id, full, amounts) };
    case "parts":
      return { kind: "claimed", ...scoreParts(method, full, amounts) };
    case "linear":
      return scoreLinear(method, full, amounts);
    case "slope":
      return scoreSlope(method, full, amounts);
    case "steps":
      return scoreSteps(method, amounts);
    case "value":
      return scoreValue(method, full, amounts);
    case "rank":
      return measureForRank(method, amounts);
  }
}
