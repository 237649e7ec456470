import { action, type ConsequenceInWords, noUnit } from "./home";

export const grade: ConsequenceInWords<"grade"> = {
  says: action,
  rule: (rule, { sheets }) => sheets.policyResults.grade(rule.grade),
  unit: noUnit,
};
