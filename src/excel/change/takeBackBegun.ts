import type { Result } from "../../domain/issue/result";
import { ok } from "../../domain/outcome/outcome";
import { inWorkbook } from "../inWorkbook";
import { readBegun } from "./begun";
import { putBack } from "./putBack";
import { touchedSheets } from "./touchedSheets";

/** Puts back what an action began that never came to its end, in this window or in one that is gone; names the sheets. */
export const takeBackBegun = (): Promise<Result<readonly string[]>> =>
  inWorkbook(async (context) => {
    const begun = await readBegun(context);
    if (!begun.ok) return begun;
    const back = await putBack(context, begun.value);
    return back.ok ? ok(touchedSheets(begun.value)) : back;
  });
