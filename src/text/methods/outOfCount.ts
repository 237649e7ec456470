import type { ItemResult } from "../../domain/engine/evaluation";
import { judgedInstead } from "../../domain/scheme/alternatives";
import { hasTotal } from "../../domain/totals/hasTotal";
import type { Speaker } from "../speaker/speaker";
import { noData, itemSource, type ReasonsInWords } from "./home";
import { methodInWords } from "./methods";

/** Why an item takes no part, whatever its method is. */
export const outOfCount: ReasonsInWords<"leftOut" | "unused"> = {
  leftOut: { says: (_, result, say) => leftOutText(result, say), source: itemSource },
  unused: { says: (_, result, say) => unusedText(result, say), source: itemSource },
};

const itemOf = ({ id }: ItemResult, { scheme }: Speaker) => scheme.items.find((item) => item.id === id);

/** There was nothing to measure. */
function leftOutText(result: ItemResult, say: Speaker): string {
  const item = itemOf(result, say);
  const leftOut = item === undefined ? noData : methodInWords(item.method).leftOut;
  return leftOut(say.part(result.id), result.full > 0 && hasTotal(say.scheme), say);
}

/** Another item is judged instead of this one. */
function unusedText(result: ItemResult, say: Speaker): string {
  const item = itemOf(result, say);
  const instead = item === undefined ? undefined : judgedInstead(say.scheme, item);
  const name = say.part(result.id);
  return instead === undefined
    ? say.measured.unusedAlone({ name })
    : say.measured.unused({ name, instead: say.part(instead.id) });
}
