import type { Above } from "../../domain/consequences/above";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, phraseWhen } from "./phrases";

export const above: ConsequenceOnSheets<Above> = {
  numbers: ({ total }) => [["total", total, "points"]],
  remark: (scope, rule, path) => [
    phraseWhen(`COUNTIFS(${scope.cell("total")},">"&${scope.policy(`${path}.total`)})`, actionPhrase(scope, rule)),
  ],
};
