import { failed, type Result } from "../domain/issue/result";
import { inWorkbook } from "./inWorkbook";
import type { Journal } from "./journal";
import { putBack } from "./putBack";

/**
 * The gate for batches that write. Excel keeps what a batch did before the step it refused, so everything the batch wrote
 * into the journal is put back; what cannot be put back is named beside the refusal.
 */
export async function changeWorkbook<T>(
  batch: (context: Excel.RequestContext, journal: Journal) => Promise<Result<T>>,
): Promise<Result<T>> {
  const journal: Journal = [];
  const result = await inWorkbook((context) => batch(context, journal));
  if (result.ok || journal.length === 0) return result;
  const back = await inWorkbook((context) => putBack(context, journal));
  return back.ok ? result : failed(result.issues[0], { code: "leftBehind", sheets: touchedSheets(journal) });
}

const touchedSheets = (journal: Journal): string[] => [
  ...new Set(
    journal.flatMap((step) => {
      if (step.kind === "sheetsAdded") return step.names;
      return step.kind === "sheetRenamed" ? [step.name] : [step.sheet];
    }),
  ),
];
