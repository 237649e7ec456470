import type { Inputs } from "../inputs/inputs";
import type { Scheme } from "../scheme/scheme";

/** The inputs as they count: a blank that the policy takes as nothing is 0, or a no. */
export function countedInputs({ inputs }: Scheme): (entered: Inputs) => Inputs {
  const nothing = inputs
    .filter(({ kind, whenBlank }) => whenBlank === "zero" && kind !== "note")
    .map(({ id, kind }) => [id, kind === "yesNo" ? false : 0] as const);
  return (entered) => {
    const blank = nothing.filter(([id]) => (entered[id] ?? null) === null);
    return blank.length === 0 ? entered : { ...entered, ...Object.fromEntries(blank) };
  };
}
