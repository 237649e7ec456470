import { action, type ConsequenceInWords, noUnit } from "./home";

export const unwritten: ConsequenceInWords<"unwritten"> = {
  says: action,
  rule: ({ item }, say) => say.sheets.policyResults.unwritten(say.part(item)),
  unit: noUnit,
};
