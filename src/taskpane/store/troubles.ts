import type { Issue } from "../../domain/issue/issue";
import type { Observable } from "./observable";
import type { TroubleLog } from "./troubleLog";
import type { JobName, PaneState } from "./paneState";

export interface Troubles {
  report: (job: JobName, facts: { issues?: readonly Issue[]; unexpected?: string }, again: () => void) => void;
  dismiss: (id: number) => void;
  /** A job that succeeds settles its earlier failures. */
  settle: (job: JobName) => void;
  /** A job succeeded, but not in everything. */
  reserve: (job: JobName, issues: readonly Issue[]) => void;
}

/** The list of failures on show; a repeated failure of the same job replaces the older one. */
export function troublesOf(pane: Observable<PaneState>, log: TroubleLog): Troubles {
  let last = 0;
  const without = (isKept: (job: JobName, id: number) => boolean) =>
    pane.get().troubles.filter((trouble) => isKept(trouble.job, trouble.id));
  return {
    report(job, facts, again) {
      last += 1;
      log.note(job, facts);
      const trouble = { id: last, job, issues: facts.issues ?? [], unexpected: facts.unexpected ?? null, again };
      pane.set({ troubles: [...without((other) => other !== job), trouble] });
    },
    dismiss: (id) => pane.set({ troubles: without((_job, other) => other !== id) }),
    settle(job) {
      if (pane.get().troubles.some((trouble) => trouble.job === job))
        pane.set({ troubles: without((other) => other !== job) });
    },
    reserve(job, issues) {
      log.note(job, { issues });
      pane.set({ reservation: { job, issues } });
    },
  };
}
