import { actions } from "../../src/actions/excelActions";
import type { FollowedPeriod } from "../../src/actions/actions";
import type { Language } from "../../src/domain/wording/localText";
import { scoreLayout, type ScoreLayout } from "../../src/sheets/columns/scoreLayout";
import { usualSheetNames } from "../../src/sheets/book/sheetNames";
import type { SheetNames } from "../../src/sheets/book/workbookState";
import { stateSheetName } from "../../src/sheets/book/stateSheet";
import { type Found, Stopped, taken } from "./found";

/** The trial is always held on this day, so that two recordings can be laid beside each other. */
export const trialDay = "2026-11-22";
export const trialMonth = "2026-10";

const mark = "试 ";

/** Whether a sheet is named as the trial names its own. */
export const isTrialSheet = (name: string): boolean => name.startsWith(mark);

/** The usual names with a sign and a blank before them: nothing of a user's is called so, and Excel must quote them. */
export function trialSheets(language: Language): SheetNames {
  const usual = Object.entries(usualSheetNames(language)).map(([key, name]) => [key, mark + name] as const);
  return { ...(Object.fromEntries(usual) as SheetNames), state: stateSheetName };
}

export const recordSheet = `${mark}记录`;

/** The period as the add-in reads it now. */
export async function periodNow(found: Found[]): Promise<FollowedPeriod> {
  const period = await taken(actions.readOpenPeriod(trialDay), found);
  if (period) return period;
  throw new Stopped([{ sheet: "", at: "", member: "actions", expected: "a period", actual: "none" }]);
}

export const layoutOf = ({ scheme, state, seen }: FollowedPeriod): ScoreLayout =>
  scoreLayout(scheme, state.language, seen.raw.scoreTable.rows - 1);

/** What a finding of the check is about, for a difference. */
export const errorsIn = ({ findings }: FollowedPeriod): FollowedPeriod["findings"] =>
  findings.filter(({ severity }) => severity === "error");
