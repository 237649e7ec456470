import type { Actions } from "../../actions/actions";
import { type LoggedTrouble, troubleLogOf } from "./troubleLog";
import { jobRunner, type RunJob } from "./jobRunner";
import { observable, type Observable } from "./observable";
import { firstState, type Note, type PaneState } from "./paneState";
import { periodReader } from "./periodReader";
import { troublesOf } from "./troubles";
import { unsavedWork, type UnsavedWork } from "./unsavedWork";
import { followWorkbook } from "./followWorkbook";

/** The pane's one view of the workbook. Screens read its state and ask it to run actions. */
export interface Store {
  state: Observable<PaneState>["get"];
  subscribe: Observable<PaneState>["subscribe"];
  /** Reads the period, then follows edits and moves until the returned function is called. */
  start: () => Promise<() => void>;
  refresh: () => Promise<void>;
  run: RunJob;
  unsaved: UnsavedWork;
  select: (row: number) => void;
  dismissTrouble: (id: number) => void;
  tell: (note: Note) => void;
  dismissNote: () => void;
  dismissReservation: () => void;
  /** What was refused or came out otherwise since the pane was opened. */
  troubleLog: () => readonly LoggedTrouble[];
}

/** `clock` tells the user's day, `now` the time. */
export function openStore(actions: Actions, clock: () => string, now: () => string): Store {
  const pane = observable<PaneState>(firstState(clock()));
  const log = troubleLogOf(now);
  const troubles = troublesOf(pane, log);
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
    unsaved: unsavedWork(pane),
    select: (row) => pane.set({ selectedRow: row }),
    dismissTrouble: troubles.dismiss,
    tell: (note) => pane.set({ note }),
    dismissNote: () => pane.set({ note: null }),
    dismissReservation: () => pane.set({ reservation: null }),
    troubleLog: log.list,
  };
}
