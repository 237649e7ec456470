import type { Actions } from "../../actions/actions";
import type { Edit } from "../../sheets/reading/edit";
import type { Observable } from "./observable";
import type { PaneState } from "./paneState";
import type { Troubles } from "./troubles";
import { unread } from "./unread";

export interface PeriodReader {
  /** Reads the whole workbook. */
  refresh: () => Promise<void>;
  /** An edit the next read has to look at. */
  edited: (edit: Edit) => void;
  /** Reads what was edited since the last read began, if anything was. */
  follow: () => Promise<void>;
}

/** Reads the period; a request that arrives while a read is under way is answered by one more read after it. */
export function periodReader(
  pane: Observable<PaneState>,
  actions: Actions,
  troubles: Troubles,
  clock: () => string,
): PeriodReader {
  let underWay: Promise<void> | null = null;
  let requests = 0;
  const left = unread();
  const readOnce = readerOfUnread({ pane, actions, troubles, refresh }, left.take);

  async function readUntilCurrent(): Promise<void> {
    if (pane.get().reading !== "unread") pane.set({ reading: "again" });
    try {
      let answered: number;
      do {
        answered = requests;
        await readOnce(clock());
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

  function request(): Promise<void> {
    requests += 1;
    underWay ??= readUntilCurrent();
    return underWay;
  }

  function refresh(): Promise<void> {
    left.whole();
    return request();
  }

  return { refresh, edited: left.edited, follow: () => (left.isNothing() ? Promise.resolve() : request()) };
}

interface ReadsWith {
  pane: Observable<PaneState>;
  actions: Actions;
  troubles: Troubles;
  refresh: () => Promise<void>;
}

/** One read of what is unread when it begins: edits told before then are in it. After a failure nobody knows what was missed. */
function readerOfUnread({ pane, actions, troubles, refresh }: ReadsWith, take: ReturnType<typeof unread>["take"]) {
  return async (today: string): Promise<void> => {
    const { evaluated, isPeriodDoubtful } = pane.get();
    const { isWhole, edits } = take();
    const before = isWhole || isPeriodDoubtful ? null : evaluated;
    const result = await (before ? actions.readEdits(before, edits, today) : actions.readOpenPeriod(today));
    if (!result.ok) {
      pane.set({ isPeriodDoubtful: true });
      troubles.report("read", { issues: result.issues }, () => void refresh());
      return;
    }
    troubles.settle("read");
    pane.set({ evaluated: result.value, isPeriodDoubtful: false, today });
  };
}
