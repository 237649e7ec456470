import { action, type ConsequenceInWords, noUnit } from "./home";

export const inputAbove: ConsequenceInWords<"inputAbove"> = {
  says: action,
  rule: ({ input }, say) => say.sheets.policyResults.inputAbove(say.input(input)),
  unit: noUnit,
};
