import { type ConsequenceInWords, note, points } from "./home";

export const gap: ConsequenceInWords<"gap"> = {
  says: note,
  rule: (_, { sheets }) => sheets.policyResults.gap,
  unit: points,
};
