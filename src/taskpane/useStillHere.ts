import { useEffect } from "react";
import { usePane } from "./paneContext";

/** A pane that was out of sight for less is hardly forgotten. */
const longEnough = 60_000;

/** Whoever comes back to a pane that was hidden is told that what was begun there is still unsaved. */
export function useStillHere(): void {
  const { store, words } = usePane();
  const text = words.leave.stillHere;
  useEffect(() => {
    let hiddenSince: number | null = null;
    const turned = (): void => {
      if (document.visibilityState === "hidden") hiddenSince = performance.now();
      else {
        const isBack = hiddenSince !== null && performance.now() - hiddenSince >= longEnough;
        hiddenSince = null;
        if (isBack && store.unsaved.isHeld()) store.tell({ text, isFinal: false });
      }
    };
    document.addEventListener("visibilitychange", turned);
    return () => document.removeEventListener("visibilitychange", turned);
  }, [store, text]);
}
