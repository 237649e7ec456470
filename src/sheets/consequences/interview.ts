import type { Interview } from "../../domain/consequences/interview";
import { interviewWords } from "../../text/consequences/interview";
import { textLiteral } from "../kit/textLiteral";
import type { ConsequenceOnSheets } from "./home";
import { phraseWhen } from "./phrases";

export const interview: ConsequenceOnSheets<Interview> = {
  numbers: ({ withinDays }) => [["withinDays", withinDays, "count"]],
  /** Where everybody is talked to, nobody need be told apart. */
  remark: (scope, { belowGrade }) => {
    const band = scope.scheme.bands.findIndex(({ grade }) => grade === belowGrade);
    if (band < 0) return [];
    const phrase = textLiteral(interviewWords[scope.language].remark);
    return [phraseWhen(`${scope.cell("total")}<${scope.policy(`bands.${band}.from`)}`, phrase)];
  },
};
