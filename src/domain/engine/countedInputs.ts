import type { Inputs } from "../inputs/inputs";
import type { Scheme } from "../scheme/scheme";

/** The inputs as they count: a blank that the policy takes as nothing is 0, or a no. */
export function countedInputs({ inputs }: Scheme, entered: Inputs): Inputs {
  const blank = inputs.filter(
    ({ id, kind, whenBlank }) => whenBlank === "zero" && kind !== "note" && (entered[id] ?? null) === null,
  );
  if (blank.length === 0) return entered;
  return { ...entered, ...Object.fromEntries(blank.map(({ id, kind }) => [id, kind === "yesNo" ? false : 0])) };
}
