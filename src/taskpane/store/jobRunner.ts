import type { Progress } from "../../domain/outcome/progress";
import type { Issue } from "../../domain/issue/issue";
import type { Result } from "../../domain/issue/result";
import { type Done, failed } from "../../domain/outcome/outcome";
import { mayLapse } from "./asking";
import type { Observable } from "./observable";
import type { Job, JobName, Note, PaneState } from "./paneState";
import type { Troubles } from "./troubles";
import { left, waiting } from "./waiting";

interface JobOptions<T> {
  /** Whether the user may stop it; the work is told by its signal. */
  canStop?: boolean;
  /** False for what only moves the selection. */
  changesWorkbook?: boolean;
  /** It changes results, so that an approval of them lapses: the user is asked first. */
  lapses?: boolean;
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
  /** What is asked about first begins once it is answered; everything else begins at once. */
  const run: RunJob = async (name, work, options = {}) => {
    const { job, question } = pane.get();
    if (job !== null || question !== null) return null;
    return options.lapses === true && !(await mayLapse(pane)) ? null : begin(name, work, options);
  };

  const begin: RunJob = async (name, work, options = {}) => {
    const again = () => void run(name, work, options);
    const changes = options.changesWorkbook ?? true;
    const stopping = new AbortController();
    const stop = options.canStop === true ? () => stopping.abort() : null;
    const begun: Job = { name, done: 0, total: null, stop, leave: null };
    const wait = waiting((leave) => pane.set({ job: { ...(pane.get().job ?? begun), leave } }));
    const tell: Progress = (done, total) => {
      if (wait.isLeft()) return;
      pane.set({ job: { ...begun, done, total } });
      wait.begin();
    };
    pane.set({ job: begun, ...(changes ? { note: null, reservation: null } : {}) });
    wait.begin();
    const ended = work(tell, stopping.signal).then((result) => after(result, changes ? refresh : null));
    try {
      const result = await wait.orLeft(ended);
      if (result === left) return leave(troubles, name, ended, again);
      if (result.ok) succeed({ pane, troubles }, name, result, options.note);
      else if (!asksAbout(options, result.issues[0].code)) troubles.report(name, result, again);
      return result;
    } catch (error) {
      troubles.report(name, { unexpected: String(error) }, again);
      throw error;
    } finally {
      wait.end();
      pane.set({ job: null });
    }
  };

  return run;
}

/** What the work gave, once the sheets are read again if they may be others. */
async function after<T>(result: Result<T>, refresh: (() => Promise<void>) | null): Promise<Result<T>> {
  await refresh?.();
  return result;
}

interface Shown {
  pane: Observable<PaneState>;
  troubles: Troubles;
}

function succeed<T>(
  { pane, troubles }: Shown,
  name: JobName,
  { value, notes }: Done<T, Issue>,
  note?: (value: T) => Note,
) {
  troubles.settle(name);
  if (note) pane.set({ note: note(value) });
  if (notes) troubles.reserve(name, notes);
}

/** What becomes later of a job that was left is told all the same. */
function leave(troubles: Troubles, name: JobName, ended: Promise<Result<unknown>>, again: () => void): null {
  troubles.report(name, failed({ code: "noAnswer" } as const), again);
  ended.then(
    (result) => (result.ok ? troubles.settle(name) : troubles.report(name, result, again)),
    (error: unknown) => troubles.report(name, { unexpected: String(error) }, again),
  );
  return null;
}
