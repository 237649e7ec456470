import type { Suspicious } from "../../domain/consequences/suspicious";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, phraseWhen } from "./phrases";

/** What may stay blank without being none is compared only where it was measured. */
const isThere = (scope: Scope, id: string): string[] =>
  scope.scheme.inputs.find((one) => one.id === id)?.whenBlank === "open" ? [`COUNT(${inputCell(scope, id)})=1`] : [];

export const suspicious: ConsequenceOnSheets<Suspicious> = {
  numbers: ({ below }) => [["below", below, "factor"]],
  remark: (scope, rule, path) => {
    const usual = `ROUND(${amountOf(scope, rule.of)}*${scope.policy(`${path}.below`)},10)`;
    const isBelow = `${amountOf(scope, rule.input)}<${usual}`;
    const there = [rule.input, rule.of].flatMap((id) => isThere(scope, id));
    return [
      phraseWhen(there.length === 0 ? isBelow : `AND(${[...there, isBelow].join(",")})`, actionPhrase(scope, rule)),
    ];
  },
};
