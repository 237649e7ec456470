import type { Progress } from "../domain/outcome/progress";
import type { Result } from "../domain/issue/result";
import { adoptedNow } from "../excel/adoptedNow";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { judgedSource, withFittingVersions } from "../sheets/sourceFor";
import type { AdoptOrder } from "./actions";
import { addPeriod, workbookWithout } from "./makePeriod";
import { newState } from "./newState";

/**
 * Adds a period that is evaluated in a table that is there. 说明, 规则, 事件台账 and the hidden sheet come beside it; of its own
 * sheet no cell, format or merged area is touched.
 */
export const adoptTable = (order: AdoptOrder, progress: Progress): Promise<Result<null>> =>
  changeWorkbook(async (change) => {
    const made = newState(order);
    if (!made.ok) return made;
    const inventory = await workbookWithout(change);
    if (!inventory.ok) return inventory;
    const { scheme, source } = judgedSource(made.value.scheme, order.source);
    const found = await adoptedNow(change.context, inventory.value, { ...made.value, scheme }, source);
    if (!found.ok) return found;
    const { state } = found.value;
    return addPeriod(change, inventory.value, { state: withFittingVersions(state), rows: 1 }, progress);
  });
