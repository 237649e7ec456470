import { reachedStep, type Rung } from "../domain/figures/steps";
import { written } from "./cells";
import { notFound, type ArgumentPlace } from "./refuse";

/** The step a value reaches, or #N/A below the first. */
export function stepAt<S extends Rung>(steps: readonly S[], value: number, at: ArgumentPlace): S {
  const reached = reachedStep(steps, value);
  if (reached !== null) return reached.step;
  return notFound(at, (words, place) => words.belowFirst(place, written(value), written(steps[0]?.from)));
}
