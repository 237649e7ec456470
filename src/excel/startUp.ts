import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { orRefusal } from "./inWorkbook";

/** Whether the open workbook asks Excel to start the add-in with it. */
export const startsWithWorkbook = (): Promise<Result<boolean>> =>
  orRefusal(async () => ok((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load));

/** The wish is kept in the workbook with the next save, so that it holds for everybody who opens the file. */
export const startWithWorkbook = (starts: boolean): Promise<Result<null>> =>
  orRefusal(async () => {
    await Office.addin.setStartupBehavior(starts ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    return ok(null);
  });
