import type { Unwritten } from "../../domain/consequences/unwritten";
import { methodOnSheets } from "../methods/methods";
import { placed } from "../terms/placed";
import type { ConsequenceOnSheets } from "./home";
import { actionPhrase, itemOf, when } from "./phrases";

export const unwritten: ConsequenceOnSheets<Unwritten> = {
  numbers: () => [],
  remark: (scope, rule) => {
    const { item, index } = itemOf(scope, rule.item);
    const reached = methodOnSheets(item.method).restsOn(scope, placed(item, index), rule.source);
    return reached.length === 0 ? [] : [when(`OR(${reached.join(",")})`, actionPhrase(scope, rule))];
  },
};
