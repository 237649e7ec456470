import { inputAboveWords } from "./inputAbove";
import { saysAction, type ConsequenceInWords, noUnit } from "./home";

export const measuredAbove: ConsequenceInWords<"measuredAbove"> = {
  says: saysAction,
  rule: ({ item }, say) => inputAboveWords[say.language].rule(say.part(item)),
  unit: noUnit,
};
