import { inputAboveWords } from "./inputAbove";
import { actionInGuide, saysAction, type ConsequenceInWords, noUnit } from "./home";

export const measuredAbove: ConsequenceInWords<"measuredAbove"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: ({ item }, say) => inputAboveWords[say.language].rule(say.part(item)),
  unit: noUnit,
};
