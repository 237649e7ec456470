import { action, type ConsequenceInWords, noUnit } from "./home";

export const measuredAbove: ConsequenceInWords<"measuredAbove"> = {
  says: action,
  rule: ({ item }, say) => say.sheets.policyResults.inputAbove(say.part(item)),
  unit: noUnit,
};
