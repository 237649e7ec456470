import type { MeasuredAbove } from "../../domain/consequences/measuredAbove";
import { cellOfValue, valueCell } from "../measures/measured";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, itemOf, phraseWhen } from "./phrases";

export const measuredAbove: ConsequenceOnSheets<MeasuredAbove> = {
  numbers: ({ over }) => [["over", over, "number"]],
  remark: (scope, rule, path) => {
    const { item } = itemOf(scope, rule.item);
    const isOver = `${valueCell(scope, item)}>${scope.policy(`${path}.over`)}`;
    return [phraseWhen(`AND(COUNT(${cellOfValue(scope, item)})=1,${isOver})`, actionPhrase(scope, rule))];
  },
};
