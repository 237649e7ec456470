import type { Actions, NewPeriod } from "../../src/actions/actions";
import { ok } from "../../src/domain/outcome/outcome";
import { policyWords } from "../../src/text/policyWords";
import { openPane, press } from "./renderPane";

/** The form of a new workbook with the choice of policies open, and what was asked of Excel since then. */
export async function openChooser(replaced: Partial<Actions> = {}) {
  const asks: NewPeriod[] = [];
  const made = (request: NewPeriod) => {
    asks.push(request);
    return Promise.resolve(ok(null));
  };
  const pane = await openPane(null, { replaced: { newPeriod: made, ...replaced } });
  await press(pane.words.first.create);
  await press(policyWords("zh-CN").choose.change);
  return { ...pane, asks };
}
