import { useMemo } from "react";
import type { ReadRecords } from "../../actions/readRecords";
import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { cellsToWrite } from "../../sheets/records/cellsToWrite";
import { previewRecords, type RecordPreview } from "../../sheets/records/previewRecords";
import { type RecordChoices, settledTargets } from "./useRecords";

/** What was read, what was chosen, and what comes of both. */
export interface SettledRecords {
  read: ReadRecords;
  choices: RecordChoices;
  preview: RecordPreview;
  written: number;
  typed: number;
}

/** The preview of what is settled so far; null until records are read. */
export function useSettled(
  read: ReadRecords | null,
  choices: RecordChoices | null,
  evaluated: EvaluatedPeriod,
): SettledRecords | null {
  const preview = useMemo(
    () => (read && choices ? previewOf(read, choices, evaluated) : null),
    [read, choices, evaluated],
  );
  if (!read || !choices || !preview) return null;
  return { read, choices, preview, ...cellsToWrite(preview, read.occupied, choices.replacesTyped) };
}

/** Only what is settled is counted: while a limit or a unit is open nothing stands for it. */
function previewOf(
  { table }: ReadRecords,
  { columns, targets, tidy }: RecordChoices,
  { scheme, people, state }: EvaluatedPeriod,
): RecordPreview {
  const recipe = { table: table.table ?? "", columns: [...columns], targets: settledTargets(targets, columns) };
  return previewRecords(table, recipe, { inputs: scheme.inputs, people, period: periodOf(state) }, { tidy });
}
