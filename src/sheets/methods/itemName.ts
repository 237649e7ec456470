import { inputsOf } from "../../domain/measures/measureOf";
import type { Item } from "../../domain/scheme/scheme";
import { measureIn } from "../../domain/methods/measureIn";
import type { PolicyInLanguage } from "../terms/placed";

/** "礼貌" where the raters' columns are 礼貌·自评 and 礼貌·部门; null for the item's own name, which stands above them already. */
export function sharedStem({ scheme, language }: PolicyInLanguage, item: Item): string | null {
  const measure = measureIn(item);
  const read = measure === null ? [] : inputsOf(measure);
  const stems = scheme.inputs.filter(({ id }) => read.includes(id)).map(({ short }) => short[language].split("·"));
  const [first] = stems;
  return first !== undefined && stems.every(([stem, rater]) => stem === first[0] && rater !== undefined)
    ? (first[0] ?? null)
    : null;
}
