/** The steps of the period as the pane names them; "newPeriod" is the form for a new workbook. */
export type PaneStep = "newPeriod" | "prepare" | "check" | "approve" | "interviews";

interface Board {
  listeners: Set<(step: PaneStep) => void>;
  /** Asked for before the pane was listening. */
  waiting: PaneStep | null;
}

const key = Symbol.for("kpi.paneRequests");

/** Ribbon and pane are separate bundles in one page, so what they share hangs on the page and not on a module. */
function board(): Board {
  const page = globalThis as unknown as Record<typeof key, Board | undefined>;
  const shared = page[key] ?? { listeners: new Set(), waiting: null };
  page[key] = shared;
  return shared;
}

/** Makes the pane go to a step now, or as soon as it listens. */
export function askPane(step: PaneStep): void {
  const { listeners } = board();
  if (listeners.size === 0) board().waiting = step;
  for (const listen of listeners) listen(step);
}

/** Calls back with every step asked for, also with one asked for earlier, until the returned function is called. */
export function onPaneAsked(listen: (step: PaneStep) => void): () => void {
  const { listeners, waiting } = board();
  listeners.add(listen);
  if (waiting !== null) {
    board().waiting = null;
    listen(waiting);
  }
  return () => {
    listeners.delete(listen);
  };
}
