import type { FormulaIssue } from "../domain/issue/formulaIssue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { askProtection, sheetNamed } from "../excel/inventory";
import { readSheets } from "../excel/readSheets";
import { rememberState } from "../excel/rememberState";
import type { WorkbookState } from "../sheets/book/workbookState";
import { differentResults } from "../sheets/differentResults";
import { formulaFaults } from "../sheets/formulaFaults";
import { withoutLineEdits } from "../sheets/guide/withoutLine";
import type { Dialect } from "../sheets/kit/dialect";
import { ownFormulaEdits } from "../sheets/ownFormulaEdits";
import { readPeriod } from "../sheets/readPeriod";
import { ownTable } from "./onScore";
import { type OpenPeriod, readPeriodIn, withPeriod } from "./withPeriod";
import { writeFormulas } from "./writeFormulas";

/** Functions of the add-in answer after Excel has taken their formulas; so long results are waited for, in milliseconds. */
const longest = 3000;
const pause = 250;

/**
 * Writes the formulas of 评分表 in the other dialect, in their places. What every cell shows is compared before and after: where
 * one would show something else, everything is put back and the cells are named.
 */
export const changeDialect = (dialect: Dialect, today: string): Promise<Result<{ cells: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const own = ownTable(open.reading, "formulas");
    if (!own.ok) return own;
    const overwritten = overwrittenIn(open, today);
    if (overwritten !== null) return failed(overwritten);
    const state = withDialect(raw.state, dialect);
    const edits = ownFormulaEdits(raw, dialect, new Set());
    const onGuide = await guideEdits(open, state);
    await rememberState(open.change, open.reading, {
      state,
      within: async () => {
        await writeFormulas(open, edits);
        await onGuide();
      },
    });
    const differing = await otherResults(open, today);
    if (!differing.ok) return differing;
    return differing.value === null
      ? ok({ cells: edits.flatMap(({ after }) => after).length })
      : failed(differing.value);
  });

/** Workbooks that call KPI functions say nothing of it, as those from before the question. */
function withDialect(state: WorkbookState, dialect: Dialect): WorkbookState {
  const changed: WorkbookState = { ...state, dialect };
  if (dialect === "addin") delete changed.dialect;
  return changed;
}

/** What stands where a formula should is somebody's work, or a mistake that the check tells; it is never written over by the way. */
function overwrittenIn({ reading: { raw } }: OpenPeriod, today: string): FormulaIssue | null {
  const sheet = raw.score.name;
  const all = formulaFaults(raw, readPeriod(raw, today)).overwritten;
  const [first, ...more] = all.filter((at) => at.sheet === sheet).map(({ address }) => address);
  return first === undefined ? null : { code: "formulasOverwritten", sheet, addresses: [first, ...more] };
}

/** 说明 says what happens without the add-in; gives what writes it. */
async function guideEdits({ change, reading }: OpenPeriod, state: WorkbookState): Promise<() => Promise<void>> {
  const guide = sheetNamed(reading.inventory.sheets, state.sheets.guide);
  if (guide === undefined) return () => Promise.resolve();
  const { cells } = await readSheets(change.context, [guide], () => askProtection(guide));
  const read = cells.get(guide);
  const edits = read === undefined ? [] : withoutLineEdits(reading.raw.state, state, read);
  return () => (edits.length === 0 ? Promise.resolve() : change.unlocked(guide, () => change.manyCells(guide, edits)));
}

/** Sends what was written and looks at what cells show by it; null where all show what they did. */
async function otherResults(open: OpenPeriod, today: string): Promise<Result<FormulaIssue | null>> {
  const { raw } = open.reading;
  await open.change.context.sync();
  for (let waited = 0; ; waited += pause) {
    const now = await readPeriodIn(open.change);
    if (!now.ok) return now;
    const [first, ...more] = differentResults(raw, now.value.raw, today);
    if (first === undefined) return ok(null);
    if (waited >= longest) return ok({ code: "resultsWouldDiffer", sheet: raw.score.name, cells: [first, ...more] });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
