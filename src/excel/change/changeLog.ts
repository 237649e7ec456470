import { type Found, isKnown, type Overwritten, overwrittenIn } from "./found";
import type { Written } from "./readBack";
import type { RefusedDecoration } from "./sheet/draw";
import type { UndoStep } from "../../sheets/book/undoStep";

/** What a change has begun, in order, what must stand in the end, and what Excel would not have. All are only ever added to. */
export class ChangeLog {
  /** Tells this change from any other, in this window and in all others. */
  readonly run = crypto.randomUUID();
  readonly #steps: UndoStep[] = [];
  readonly #found: Found[] = [];
  readonly #ids = new Map<string, string>();
  readonly #written: Written[] = [];
  readonly #refused: RefusedDecoration[] = [];

  get steps(): readonly UndoStep[] {
    return this.#steps;
  }

  /** What is read back when all is written. */
  get written(): readonly Written[] {
    return this.#written;
  }

  /** Sheets that are written to, by name, as far as their ids are known: another sheet may have the name by the time all goes back. */
  get ids(): ReadonlyMap<string, string> {
    return this.#ids;
  }

  /** Cells that held something else than was read when they were written, as far as Excel has answered. */
  overwritten(): Overwritten[] {
    return this.#found.filter(isKnown).flatMap((found) => overwrittenIn(found) ?? []);
  }

  get refused(): readonly RefusedDecoration[] {
    return this.#refused;
  }

  /** The one place through which every write passes: how it goes back is noted, then it is queued. */
  write<Queued>(steps: readonly UndoStep[], queue: () => Queued): Queued {
    for (const step of steps) this.#steps.push(step);
    return queue();
  }

  noteSheet(sheet: Excel.Worksheet): void {
    const { name, id } = sheet.toJSON();
    if (name !== undefined && id !== undefined) this.#ids.set(name, id);
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
