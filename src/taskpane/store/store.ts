import type { Actions } from "../../actions/actions";
import { jobRunner, type RunJob } from "./jobRunner";
import { observable, type Observable } from "./observable";
import { firstState, type PaneState } from "./paneState";
import { periodReader } from "./periodReader";
import { troublesOf } from "./troubles";
import { followWorkbook } from "./followWorkbook";

/** The pane's one view of the workbook. Screens read its state and ask it to run actions. */
export interface Store {
  state: Observable<PaneState>["get"];
  subscribe: Observable<PaneState>["subscribe"];
  /** Reads the period, then follows edits and moves until the returned function is called. */
  start: () => Promise<() => void>;
  refresh: () => Promise<void>;
  run: RunJob;
  select: (row: number) => void;
  dismissTrouble: (id: number) => void;
  dismissNote: () => void;
}

export function openStore(actions: Actions, clock: () => string): Store {
  const pane = observable<PaneState>(firstState(clock()));
  const troubles = troublesOf(pane);
  const period = periodReader(pane, actions, troubles, clock);
  const { refresh } = period;
  const watch = followWorkbook(pane, actions, troubles, period);
  return {
    state: pane.get,
    subscribe: pane.subscribe,
    async start() {
      await refresh();
      return watch();
    },
    refresh,
    run: jobRunner(pane, troubles, refresh),
    select: (row) => pane.set({ selectedRow: row }),
    dismissTrouble: troubles.dismiss,
    dismissNote: () => pane.set({ note: null }),
  };
}
