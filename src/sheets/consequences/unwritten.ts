import type { Unwritten } from "../../domain/consequences/unwritten";
import { methodOnSheets } from "../methods/methods";
import { placedItem } from "../terms/placed";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, itemOf, phraseWhen } from "./phrases";

export const unwritten: ConsequenceOnSheets<Unwritten> = {
  numbers: () => [],
  remark: (scope, rule) => {
    const { item, index } = itemOf(scope, rule.item);
    const reached = methodOnSheets(item.method).restsOn(scope, placedItem(item, index), rule.source);
    return reached.length === 0 ? [] : [phraseWhen(`OR(${reached.join(",")})`, actionPhrase(scope, rule))];
  },
};
