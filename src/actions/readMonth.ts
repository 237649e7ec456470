import { ok, type Result } from "../domain/issue/result";
import { inWorkbook } from "../excel/inWorkbook";
import { readWorkbook } from "../excel/readWorkbook";
import type { Month } from "../sheets/book/month";
import { readMonth as monthOf } from "../sheets/readMonth";

/** Reads and checks the whole month; null when the workbook holds none. */
export const readMonth = (today: string): Promise<Result<Month | null>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return ok(reading.value && monthOf(reading.value.raw, today));
  });
