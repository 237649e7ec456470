import { type ConsequenceInWords, note, points } from "./home";

export const boundary: ConsequenceInWords<"boundary"> = {
  says: note,
  rule: (_, { sheets }) => sheets.policyResults.boundary,
  unit: points,
};
