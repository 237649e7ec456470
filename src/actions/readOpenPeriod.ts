import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import { readWorkbook } from "../excel/readWorkbook";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { readPeriod } from "../sheets/readPeriod";

/** Reads and checks the whole period; null when the workbook holds none. */
export const readOpenPeriod = (today: string): Promise<Result<EvaluatedPeriod | null>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return ok(reading.value && readPeriod(reading.value.raw, today));
  });
