import type { UndoStep } from "./undoStep";

/** Every sheet that a change had to do with, once. */
export const touchedSheets = (steps: readonly UndoStep[]): string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (step.kind === "sheetsAdded") return step.names;
      return step.kind === "sheetSetAside" ? [step.name] : [step.sheet];
    }),
  ),
];
