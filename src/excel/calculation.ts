import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { inWorkbook } from "./inWorkbook";

/** How Excel calculates; a whole session shares it, whichever workbook it came with. */
export const askMode = ({ workbook }: Excel.RequestContext): Excel.Application =>
  workbook.application.load("calculationMode");

export const isByHand = ({ calculationMode }: Excel.Application): boolean => calculationMode === "Manual";

/** What F9 does: every formula whose inputs have changed, in all open workbooks. */
export const queueCalculation = ({ workbook }: Excel.RequestContext): void =>
  workbook.application.calculate("Recalculate");

export const calculateNow = (): Promise<Result<null>> =>
  inWorkbook(async (context) => {
    queueCalculation(context);
    await context.sync();
    return ok(null);
  });
