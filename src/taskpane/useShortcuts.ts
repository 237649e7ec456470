import { useEffect } from "react";
import { areShortcutsOn } from "./remembered";
import { moveFinding } from "./check/nextFinding";
import { type StepId, stepIds } from "./path";

/** Where a letter is typed, or chooses something. */
const takesLetters =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="combobox"], [role="dialog"]';

interface Shortcuts {
  onStep: (step: StepId) => void;
  onLog: () => void;
  onHelp: () => void;
}

/** Single keys, which neither Excel nor an input method wants while no field has the focus; they can be turned off. */
export function useShortcuts({ onStep, onLog, onHelp }: Shortcuts): void {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      ...Object.fromEntries(stepIds.map((step, at) => [String(at + 1), () => onStep(step)])),
      j: () => moveFinding(1),
      k: () => moveFinding(-1),
      n: onLog,
      "?": onHelp,
    };
    function onKeyDown(event: KeyboardEvent) {
      const act = acts[event.key.toLowerCase()];
      if (act === undefined || isTaken(event) || !areShortcutsOn()) return;
      event.preventDefault();
      act();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onStep, onLog, onHelp]);
}

const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  document.querySelector('[role="dialog"], [role="menu"]') !== null ||
  (event.target instanceof Element && event.target.closest(takesLetters) !== null);
