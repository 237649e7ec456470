import { methodHome } from "../methods/method";
import type { Input, Scheme } from "./scheme";

/** Smallest and largest value of an input. A mark goes up to the full marks it is given for, also after HR changed them. */
export const limitsOf = (scheme: Scheme, input: Input): { min: number; max: number } => ({
  min: input.min ?? 0,
  max: fullMarksFor(scheme, input) ?? input.max ?? Number.MAX_SAFE_INTEGER,
});

function fullMarksFor(scheme: Scheme, input: Input): number | null {
  if (input.kind !== "mark") return null;
  const marked = scheme.items
    .flatMap(({ full, method }) => methodHome(method).marks(method, full))
    .find((line) => line.input === input.id);
  return marked?.full ?? null;
}
