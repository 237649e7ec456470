import type { Suspicious } from "../../domain/consequences/suspicious";
import { amountOf } from "../terms/tableScope";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, when } from "./phrases";

export const suspicious: ConsequenceOnSheets<Suspicious> = {
  numbers: ({ below }) => [["below", below, "factor"]],
  remark: (scope, rule, path) => {
    const usual = `ROUND(${amountOf(scope, rule.of)}*${scope.policy(`${path}.below`)},10)`;
    return [when(`${amountOf(scope, rule.input)}<${usual}`, actionPhrase(scope, rule))];
  },
};
