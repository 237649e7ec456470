import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "../actions/actions";
import type { Language, LocalText } from "../domain/wording/localText";
import { type Period, type PeriodLength, periodOf } from "../domain/time/period";
import type { CellRef } from "../sheets/kit/finding";
import type { Texts } from "../text/texts";
import type { Numbers } from "../text/form/numbers";
import type { PaneState } from "./store/paneState";
import type { Store } from "./store/store";

/** What every screen may use: the actions, the store over them, and the reader's words, numbers and dates. */
export interface PaneTools {
  actions: Actions;
  store: Store;
  language: Language;
  /** The policy a new workbook is made with. */
  schemeId: string;
  words: Texts["pane"];
  numbers: Numbers;
  /** The policy's own words in the reader's language. */
  local: (text: LocalText) => string;
  day: (iso: string) => string;
  month: (month: string) => string;
  period: (period: Period) => string;
  goTo: (cell: CellRef) => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("usePane outside the pane");
  return tools;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** Of the period the workbook evaluates; a month as long as there is none. */
export function usePeriodLength(): PeriodLength {
  const { evaluated } = usePaneState();
  return evaluated ? periodOf(evaluated.state).length : "month";
}
