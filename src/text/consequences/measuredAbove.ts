import { inputAboveWords } from "./inputAbove";
import { action, type ConsequenceInWords, noUnit } from "./home";

export const measuredAbove: ConsequenceInWords<"measuredAbove"> = {
  says: action,
  rule: ({ item }, say) => inputAboveWords[say.language].rule(say.part(item)),
  unit: noUnit,
};
