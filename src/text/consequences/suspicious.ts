import { action, type ConsequenceInWords } from "./home";

export const suspicious: ConsequenceInWords<"suspicious"> = {
  says: action,
  rule: ({ input, of }, say) => say.sheets.policyResults.suspicious(say.input(input), say.input(of)),
  unit: ({ sheets }) => sheets.policyResults.times,
};
