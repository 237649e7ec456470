import type { Observable } from "./observable";
import type { PaneState } from "./paneState";

/** What was typed or chosen in the pane and stands nowhere else; every way out of it asks once. */
export interface UnsavedWork {
  /** Says that there is such work, until the returned function is called. */
  hold: () => () => void;
  isHeld: () => boolean;
  /** Goes on at once where nothing is held, otherwise once the user gives it up. */
  leave: (goOn: () => void) => void;
  /** Asks whether it may go, then goes on. */
  giveUp: (goOn: () => void) => void;
}

export function unsavedWork(pane: Observable<PaneState>): UnsavedWork {
  const held = new Set<symbol>();
  const giveUp = (goOn: () => void): void => {
    const answer = (isGivenUp: boolean): void => {
      pane.set({ leaving: null });
      if (isGivenUp) goOn();
    };
    pane.set({ leaving: { answer } });
  };
  return {
    hold() {
      const work = Symbol("unsaved");
      held.add(work);
      return () => void held.delete(work);
    },
    isHeld: () => held.size > 0,
    leave: (goOn) => (held.size > 0 ? giveUp(goOn) : goOn()),
    giveUp,
  };
}
