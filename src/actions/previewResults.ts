import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import { readWorkbook } from "../excel/readWorkbook";
import type { PlannedResults, ResultsAsked } from "../sheets/plannedResults";
import { planResults } from "./planResults";

/** What would be written, without a change to the workbook. */
export const previewResults = (asked: ResultsAsked, today: string): Promise<Result<PlannedResults>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    return reading.value === null ? failed({ code: "noPeriod" }) : planResults(context, reading.value, asked, today);
  });
