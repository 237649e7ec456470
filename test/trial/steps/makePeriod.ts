import { actions } from "../../../src/actions/excelActions";
import { sampleCells } from "../../../src/actions/sample/sampleCells";
import { sampleOf } from "../../../src/actions/sample/samples";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import type { Block, SheetPlan } from "../../../src/sheets/kit/plan";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { cellDifferences } from "../compare/cells";
import { entryDifferences } from "../compare/entry";
import { worldOf } from "../compare/planned";
import { protectionDifferences } from "../compare/protection";
import { ruleDifferences } from "../compare/rules";
import { type Found, taken } from "../found";
import { periodNow, trialMonth, trialSheets } from "../period";
import type { Step } from "../step";

/** Everything of these sheets that Excel gives back otherwise than it was meant. */
const planDifferences = (plans: readonly SheetPlan[]): Promise<Found[]> =>
  Excel.run(async (context) => {
    const world = worldOf(plans);
    const found: Found[] = [];
    for (const plan of plans) {
      found.push(
        ...(await cellDifferences(context, plan, world)),
        ...(await entryDifferences(context, plan)),
        ...(await ruleDifferences(context, plan)),
        ...(await protectionDifferences(context, plan)),
      );
    }
    return found;
  });

export const makePeriod: Step = {
  title: "make a period with the made-up team",
  isNeeded: true,
  async act({ policy, language, found }) {
    const request = { schemeId: policy, language, month: trialMonth, sheets: trialSheets(language) };
    await taken(
      actions.samplePeriod(request, () => undefined),
      found,
    );
    return undefined;
  },
};

export const readBackPeriod: Step = {
  title: "read formulas, formats, entry rules and protection back",
  async act({ policy, found }) {
    const { state, seen } = await periodNow(found);
    const rows = seen.raw.scoreTable.rows - 1;
    const sample = await sampleOf(policy);
    const team: Readonly<Record<string, readonly Block[]>> = sample ? sampleCells(state, sample) : {};
    const plans = newWorkbook({ state, calendar: chineseCalendar, rows })
      // The hidden sheet is read by the add-in itself, and holds more than its plan: where the others are.
      .filter(({ visibility }) => visibility === "visible")
      .map((plan) => ({ ...plan, blocks: [...plan.blocks, ...(team[plan.name] ?? [])] }));
    found.push(...(await planDifferences(plans)));
    return undefined;
  },
};
