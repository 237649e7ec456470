import type { MeasuredAbove } from "../../domain/consequences/measuredAbove";
import { valueCell } from "../measures/measured";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, itemOf, when } from "./phrases";

export const measuredAbove: ConsequenceOnSheets<MeasuredAbove> = {
  numbers: ({ over }) => [["over", over, "number"]],
  remark: (scope, rule, path) => {
    const value = valueCell(scope, itemOf(scope, rule.item).item);
    return [when(`COUNTIFS(${value},">"&${scope.policy(`${path}.over`)})`, actionPhrase(scope, rule))];
  },
};
