import type { Progress } from "../../domain/outcome/progress";
import type { Issue } from "../../domain/issue/issue";
import type { Result } from "../../domain/issue/result";
import type { Done } from "../../domain/outcome/outcome";
import type { Observable } from "./observable";
import type { JobName, Note, PaneState } from "./paneState";
import type { Troubles } from "./troubles";

interface JobOptions<T> {
  /** Whether the user may stop it; the work is told by its signal. */
  canStop?: boolean;
  /** False for what only moves the selection. */
  changesWorkbook?: boolean;
  /** Codes the asking screen answers itself, so that no failure is reported. */
  asksAbout?: readonly Issue["code"][] | "anything";
  note?: (value: T) => Note;
}

export type RunJob = <T>(
  name: JobName,
  work: (progress: Progress, stop: AbortSignal) => Promise<Result<T>>,
  options?: JobOptions<T>,
) => Promise<Result<T> | null>;

const asksAbout = ({ asksAbout: asked = [] }: JobOptions<never>, code: Issue["code"]): boolean =>
  asked === "anything" || asked.includes(code);

/** Runs one job at a time: shows it, reports its failure, reads the period again. Gives null when another job is running. */
export function jobRunner(pane: Observable<PaneState>, troubles: Troubles, refresh: () => Promise<void>): RunJob {
  const run: RunJob = async (name, work, options = {}) => {
    if (pane.get().job) return null;
    const again = () => void run(name, work, options);
    const changes = options.changesWorkbook ?? true;
    const stopping = new AbortController();
    const stop = options.canStop === true ? () => stopping.abort() : null;
    pane.set({ job: { name, done: 0, total: null, stop }, ...(changes ? { note: null, reservation: null } : {}) });
    try {
      const result = await work((done, total) => pane.set({ job: { name, done, total, stop } }), stopping.signal);
      if (changes) await refresh();
      if (result.ok) succeed(name, result, options);
      else if (!asksAbout(options, result.issues[0].code)) troubles.report(name, result, again);
      return result;
    } catch (error) {
      troubles.report(name, { unexpected: String(error) }, again);
      throw error;
    } finally {
      pane.set({ job: null });
    }
  };

  function succeed<T>(name: JobName, { value, notes }: Done<T, Issue>, { note }: JobOptions<T>): void {
    troubles.settle(name);
    if (note) pane.set({ note: note(value) });
    if (notes) troubles.reserve(name, notes);
  }

  return run;
}
