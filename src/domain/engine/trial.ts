import type { Inputs } from "../inputs/inputs";
import type { Judge } from "./evaluate";
import type { Evaluation } from "./evaluation";
import type { LeverPath } from "./leverPath";

/** A lever moved by so many of its smallest steps. */
export interface Tried {
  path: LeverPath;
  steps: number;
}

/** What the engine says of a person with some inputs changed. */
export interface Trial {
  resultWith: (tried: readonly Tried[]) => Evaluation | null;
  /** -Infinity where it is refused or has no total. */
  totalWith: (tried: readonly Tried[]) => number;
}

/** Every answer is the engine's own. */
export function trialOf(judge: Judge, inputs: Inputs): Trial {
  const resultWith = (tried: readonly Tried[]): Evaluation | null => {
    const result = judge({ ...inputs, ...changesOf(tried) });
    return result.ok ? result.value : null;
  };
  return { resultWith, totalWith: (tried) => resultWith(tried)?.total ?? -Infinity };
}

/** The inputs that are others then. */
const changesOf = (tried: readonly Tried[]): Inputs =>
  Object.fromEntries(tried.flatMap(({ path, steps }) => (steps === 0 ? [] : Object.entries(path.after(steps)))));
