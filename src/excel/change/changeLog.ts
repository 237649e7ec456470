import { type Found, type Overwritten, overwrittenIn } from "./found";
import type { Written } from "./readBack";
import type { RefusedDecoration } from "./sheet/draw";
import type { UndoStep } from "../../sheets/book/undoStep";

/** What a change has begun, in order, what must stand in the end, and what Excel would not have. All are only ever added to. */
export class ChangeLog {
  /** Tells this change from any other, in this window and in all others. */
  readonly run = crypto.randomUUID();
  readonly #steps: UndoStep[] = [];
  readonly #found: Found[] = [];
  readonly #written: Written[] = [];
  readonly #refused: RefusedDecoration[] = [];

  get steps(): readonly UndoStep[] {
    return this.#steps;
  }

  /** What is read back when all is written. */
  get written(): readonly Written[] {
    return this.#written;
  }

  /** After the last sync: cells that held something else than was read when they were written. */
  overwritten(): Overwritten[] {
    return this.#found.flatMap((found) => overwrittenIn(found) ?? []);
  }

  get refused(): readonly RefusedDecoration[] {
    return this.#refused;
  }

  /** The one place through which every write passes: how it goes back is noted, then it is queued. */
  write<Queued>(steps: readonly UndoStep[], queue: () => Queued): Queued {
    for (const step of steps) this.#steps.push(step);
    return queue();
  }

  noteFound(found: Found): void {
    this.#found.push(found);
  }

  noteWritten(written: readonly Written[]): void {
    for (const one of written) this.#written.push(one);
  }

  noteRefused(refused: RefusedDecoration): void {
    this.#refused.push(refused);
  }
}
