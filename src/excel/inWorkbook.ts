import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";

/** What happens in the workbook between one start and one end; it may sync as often as it needs. */
type Batch<T> = (context: Excel.RequestContext) => Promise<Result<T>>;

/** The one gate to Excel: waits while the user is typing in a cell, and turns a refusal of Excel into an issue. */
export const inWorkbook = <T>(batch: Batch<T>): Promise<Result<T>> =>
  orRefusal(() => Excel.run({ delayForCellEdit: true }, batch));

/** What Office refuses is an issue; any other error is ours. */
export async function orRefusal<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return failed(refusal(error));
    throw error;
  }
}

const refusal = (error: OfficeExtension.Error): Issue => ({
  code: "excelRefused",
  excelCode: error.code,
  reason: error.message,
  // Absent when the connection fails before Excel sees the request.
  place: (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "",
});
