import type { NewPeriod } from "../../src/actions/actions";
import { ok } from "../../src/domain/issue/result";
import { policyWords } from "../../src/text/policyWords";
import { openPane, press } from "./renderPane";

/** The form of a new workbook with the choice of policies open, and what was asked of Excel since then. */
export async function openChooser() {
  const asks: NewPeriod[] = [];
  const newMonth = (request: NewPeriod) => {
    asks.push(request);
    return Promise.resolve(ok(null));
  };
  const pane = await openPane(null, { replaced: { newPeriod: newMonth } });
  await press(pane.words.first.create);
  await press(policyWords("zh-CN").choose.change);
  return { ...pane, asks };
}
