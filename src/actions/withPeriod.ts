import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { queueCalculation } from "../excel/calculation";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { type ReadOptions, type WorkbookReading, readWorkbook } from "../excel/readWorkbook";

/** The period as it was read, and the way to change it. */
export interface OpenPeriod {
  reading: WorkbookReading;
  change: Change;
}

type Asked = Pick<ReadOptions, "withPrefix">;

/** Reads the period, then changes it; without a period in the workbook nothing happens. */
export const withPeriod = <T>(
  act: (open: OpenPeriod) => Result<T> | Promise<Result<T>>,
  options: Asked = {},
): Promise<Result<T>> =>
  changeWorkbook(async (change) => {
    const reading = await readPeriodIn(change, options);
    return reading.ok ? act({ reading: reading.value, change }) : reading;
  });

/** Reads the period in the course of a change; where Excel calculates only when asked, what formulas give is made new first. */
export async function readPeriodIn(
  { context, isOwnNote }: Change,
  options: Asked = {},
): Promise<Result<WorkbookReading>> {
  const asked = { ...options, isOwnNote };
  const seen = await readWorkbook(context, asked);
  const isOld = seen.ok && seen.value?.raw.isCalculatedByHand === true;
  if (isOld) queueCalculation(context);
  const reading = isOld ? await readWorkbook(context, asked) : seen;
  if (!reading.ok) return reading;
  return reading.value === null ? failed({ code: "noPeriod" }) : ok(reading.value);
}
