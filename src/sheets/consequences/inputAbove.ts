import { typedNumber } from "../terms/numbers";
import type { InputAbove } from "../../domain/consequences/inputAbove";
import { amountOf } from "../terms/tableScope";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, phraseWhen } from "./phrases";

export const inputAbove: ConsequenceOnSheets<InputAbove> = {
  numbers: ({ over }) => [["over", over, "number"]],
  remark: (scope, rule, path) => {
    const now = amountOf(scope, rule.input);
    const before = rule.before === undefined ? "" : `+${amountOf(scope, rule.before)}`;
    return [
      phraseWhen(
        `AND(${now}>0,${typedNumber(`${now}${before}`)}>${scope.policy(`${path}.over`)})`,
        actionPhrase(scope, rule),
      ),
    ];
  },
};
