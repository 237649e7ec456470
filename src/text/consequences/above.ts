import { action, type ConsequenceInWords, points } from "./home";

export const above: ConsequenceInWords<"above"> = {
  says: action,
  rule: (_, { sheets }) => sheets.policyResults.above,
  unit: points,
};
