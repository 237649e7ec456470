import type { Actions } from "../../actions/actions";
import type { Observable } from "./observable";
import type { PaneState } from "./paneState";
import type { Troubles } from "./troubles";

/** Reads the period; a request that arrives while a read is under way is answered by one more read after it. */
export function periodReader(pane: Observable<PaneState>, actions: Actions, troubles: Troubles, clock: () => string) {
  let underWay: Promise<void> | null = null;
  let requests = 0;

  async function readOnce(): Promise<void> {
    const today = clock();
    const result = await actions.readOpenPeriod(today);
    if (!result.ok) {
      pane.set({ isPeriodDoubtful: true });
      troubles.report("read", { issues: result.issues }, () => void refresh());
      return;
    }
    troubles.settle("read");
    pane.set({ evaluated: result.value, isPeriodDoubtful: false, today });
  }

  async function readUntilCurrent(): Promise<void> {
    if (pane.get().reading !== "unread") pane.set({ reading: "again" });
    try {
      let answered: number;
      do {
        answered = requests;
        await readOnce();
      } while (answered !== requests);
    } catch (error) {
      pane.set({ isPeriodDoubtful: true });
      troubles.report("read", { unexpected: String(error) }, () => void refresh());
      throw error;
    } finally {
      underWay = null;
      pane.set({ reading: "idle" });
    }
  }

  function refresh(): Promise<void> {
    requests += 1;
    underWay ??= readUntilCurrent();
    return underWay;
  }

  return refresh;
}
