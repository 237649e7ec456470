import type { MeasuredAbove } from "../../domain/consequences/measuredAbove";
import { heldIn, valueCell } from "../measures/measured";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, itemOf, when } from "./phrases";

export const measuredAbove: ConsequenceOnSheets<MeasuredAbove> = {
  numbers: ({ over }) => [["over", over, "number"]],
  remark: (scope, rule, path) => {
    const { item } = itemOf(scope, rule.item);
    const isOver = `${valueCell(scope, item)}>${scope.policy(`${path}.over`)}`;
    return [when(`AND(COUNT(${heldIn(scope, item)})=1,${isOver})`, actionPhrase(scope, rule))];
  },
};
