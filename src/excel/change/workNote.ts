import type { Begun } from "../../sheets/book/undoStep";
import { payloadOf, type Payload } from "../payload";
import { type Adding, begunName, furtherRun, inOrderOfEnd, noteAdding, writeBegun } from "./begun";
import type { ChangeLog } from "./changeLog";

/** What the workbook itself says of a change while it is under way: how all of it goes back. */
export class WorkNote {
  readonly #context: Excel.RequestContext;
  readonly #log: ChangeLog;
  readonly #send: Excel.RequestContext["sync"];
  /** The notes that stand there, by their names; the first one may still wait in the queue. */
  readonly #names = new Set<string>();
  #noted = 0;
  #isSent = false;

  /** From now on nothing that the change has queued is sent before a note says how it goes back. */
  constructor(context: Excel.RequestContext, log: ChangeLog) {
    this.#context = context;
    this.#log = log;
    this.#send = context.sync.bind(context);
    context.sync = async <T>(passed?: T): Promise<T> => {
      await this.#noteRest();
      return this.#send<T>(passed);
    };
  }

  /**
   * Queues it in the change's own first request, as its first thing. What has come when it is called again stands in a further note:
   * one that is written over would say nothing while it is.
   */
  async begin(payload: Payload): Promise<void> {
    const { run, steps } = this.#log;
    const isFirst = !this.#names.has(begunName({ run }));
    const note = isFirst ? { run, steps } : { run: furtherRun(run, this.#names.size), steps: steps.slice(this.#noted) };
    if (note.steps.length === 0) return;
    await writeBegun(this.#context, note, false, payload);
    this.#names.add(begunName(note));
    this.#noted = steps.length;
  }

  /** Queues how far the new sheets have come, on every note: each is put back by itself. The first one is told last, as it lapses first. */
  tellAdding(state: Adding): void {
    for (const name of [...this.#names].reverse()) noteAdding(this.#context, name, state);
  }

  /**
   * Steps that wait for a sync and stand in no note get one of their own, in a request before theirs: a change of cells alone shows
   * only when it is sent that it takes several requests. Where no sheet can be added, the change does without.
   */
  async #noteRest(): Promise<void> {
    const { run, steps } = this.#log;
    if (steps.length === 0) return;
    this.#isSent = true;
    if (steps.length === this.#noted) return;
    const rest = { run: furtherRun(run, this.#names.size), steps: steps.slice(this.#noted) };
    this.#noted = steps.length;
    if (await isAdded(rest)) this.#names.add(begunName(rest));
  }

  /** Queues the end of all notes, and sends what was queued before with them. */
  async end(markDone: () => void): Promise<void> {
    if (this.#isSent && this.#names.size > 0) await this.#noteRest();
    else this.#noted = this.#log.steps.length;
    if (this.#names.size > 0) markDone();
    for (const name of inOrderOfEnd(this.#names)) this.#context.workbook.worksheets.getItem(name).delete();
  }
}

/** Writes a note in a request of its own, before anything of the change; false where the workbook lets no sheet be added. */
async function isAdded(begun: Begun): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await writeBegun(context, begun, false, payloadOf(context));
      await context.sync();
    });
    return true;
  } catch (error) {
    if (await takesNoSheet()) return false;
    throw error;
  }
}

const takesNoSheet = (): Promise<boolean> =>
  Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });
