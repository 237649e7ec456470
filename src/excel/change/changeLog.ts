import type { UndoStep } from "./undoStep";

/** What a change has begun, in order. Steps are only ever added. */
export class ChangeLog {
  readonly #steps: UndoStep[] = [];

  get steps(): readonly UndoStep[] {
    return this.#steps;
  }

  /** The one place through which every write passes: how it goes back is noted, then it is queued. */
  write<Queued>(steps: readonly UndoStep[], queue: () => Queued): Queued {
    this.#steps.push(...steps);
    return queue();
  }
}
