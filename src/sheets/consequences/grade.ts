import type { Grade } from "../../domain/consequences/grade";
import { textLiteral } from "../kit/textLiteral";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, phraseWhen } from "./phrases";

export const grade: ConsequenceOnSheets<Grade> = {
  numbers: () => [],
  remark: (scope, rule) => [phraseWhen(`${scope.cell("grade")}=${textLiteral(rule.grade)}`, actionPhrase(scope, rule))],
};
