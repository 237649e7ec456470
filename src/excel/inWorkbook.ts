import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";

/** What happens in the workbook between one start and one end; it may sync as often as it needs. */
type Batch<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

export type Refusal = Extract<Issue, { code: "excelRefused" }>;

/** The one gate to Excel: waits while the user is typing in a cell, and turns a refusal of Excel into an issue. */
export const inWorkbook = <T>(batch: Batch<T>): Promise<Result<T>> =>
  orRefusal(() => Excel.run({ delayForCellEdit: true }, batch));

/** What Office refuses is an issue; any other error is ours. */
export async function orRefusal<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (error) {
    return failed(refusalIn(error));
  }
}

/** Sends what `queue` asks for in a request of its own. A refusal is handed back, and the batch may go on after it. */
export async function attempt(context: Excel.RequestContext, queue: () => void): Promise<Refusal | null> {
  try {
    queue();
    await context.sync();
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}

/** What Excel refused; any other error is ours to repair and goes on. */
function refusalIn(error: unknown): Refusal {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return {
    code: "excelRefused",
    excelCode: error.code,
    reason: error.message,
    // Absent when the connection fails before Excel sees the request.
    place: (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "",
  };
}
