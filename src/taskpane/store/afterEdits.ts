import type { Edit } from "../../sheets/reading/edit";
import type { Observable } from "./observable";
import type { PaneState } from "./paneState";
import type { PeriodReader } from "./periodReader";

/** Long enough for what belongs together to be told, short enough to feel immediate. */
const quietTime = 50;

/** Some versions of Excel keep silent about some edits, such as text to columns: they are found when the user rests. */
const idleTime = 60_000;

/** A job reads the whole workbook when it ends, so of what happens meanwhile only these can be news; they also end what a note says of the last action. */
const isUsers = (edit: Edit): boolean => edit.kind === "cells" && !edit.isOwn;

/** Reads what was edited once the user pauses, and never while a job is at work. */
export function afterEdits(pane: Observable<PaneState>, period: PeriodReader) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (time: number, read: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (pane.get().job ? after(time, read) : read()), time);
  };
  const whenQuiet = () =>
    after(quietTime, () => {
      void period.follow();
      after(idleTime, () => void period.refresh());
    });
  return {
    edited: (edit: Edit): void => {
      if (pane.get().job && !isUsers(edit)) return;
      if (pane.get().note !== null && isUsers(edit)) pane.set({ note: null });
      period.edited(edit);
      whenQuiet();
    },
    stop: (): void => clearTimeout(timer),
  };
}
