import { actions } from "../../src/actions/excelActions";
import { texts } from "../../src/text/texts";
import { isTrialSheet, trialDay } from "./period";
import { removeNamed } from "./traces";

const refusal = "This workbook holds a period. Open an empty workbook and try again.";

/** Why no trial may be held in this workbook; null where it may. What a trial left that was broken off is taken away first. */
export async function whyNot(): Promise<string | null> {
  const open = await actions.readOpenPeriod(trialDay);
  if (!open.ok) return refusal;
  if (open.value === null) return null;
  const { sheets, language } = open.value.state;
  if (!isTrialSheet(sheets.score)) return refusal;
  const { cardPrefix } = texts(language).sheets.common;
  await removeNamed((name) => isTrialSheet(name) || name.startsWith(cardPrefix) || name === sheets.state);
  return null;
}
