import type { Language } from "../../domain/wording/localText";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";

/** Somebody who rates, under the name the policy's form gives them, with the inputs they fill in. */
export interface Rater {
  name: string;
  inputs: readonly Input[];
}

const namesOf = ({ method }: Item, language: Language): [input: string, name: string][] =>
  "measure" in method && method.measure.kind === "mean"
    ? method.measure.of.map(({ input, name }) => [input, name[language]])
    : [];

/** Everybody who rates by a column of their own, in the order of the policy. */
export function ratersOf(scheme: Scheme, language: Language): Rater[] {
  const names = new Map(scheme.items.flatMap((item) => namesOf(item, language)));
  const ids = [...new Set(scheme.inputs.flatMap(({ rater }) => rater ?? []))];
  return ids.map((id) => {
    const inputs = scheme.inputs.filter(({ rater }) => rater === id);
    const named = inputs.find((input) => names.has(input.id));
    return { name: (named && names.get(named.id)) ?? id, inputs };
  });
}
