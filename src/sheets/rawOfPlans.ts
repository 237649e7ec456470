import type { RawPeriod } from "./book/rawPeriod";
import type { WorkbookState } from "./book/workbookState";
import { shownBy } from "./formula/shownBy";
import { areaOf } from "./kit/address";
import type { SheetPlan } from "./kit/plan";
import type { RawSheet } from "./kit/raw";
import { rawOfPlan } from "./kit/rawPlan";
import { isFormula } from "./reading/sameFormula";

/** The period as it would be read from sheets that are still plans, in the plain dialect. */
export function rawOfPlans(plans: readonly SheetPlan[], state: WorkbookState): RawPeriod {
  const shown = shownBy(plans);
  const planOf = (name: string): SheetPlan => {
    const plan = plans.find((one) => one.name === name);
    if (plan === undefined) throw new Error(`No plan of ${name}`);
    return plan;
  };
  const read = (name: string): RawSheet => {
    const raw = rawOfPlan(planOf(name));
    const values = raw.values.map((cells, row) =>
      cells.map((cell, column) =>
        isFormula(raw.formulas[row]?.[column] ?? "") ? (shown(name, row, column) ?? "") : cell,
      ),
    );
    return { ...raw, values };
  };
  const { policy, score, ledger } = state.sheets;
  return {
    state,
    isStateOlder: false,
    policy: read(policy),
    score: read(score),
    scoreTable: areaOf(planOf(score).table?.range ?? "A1"),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    ledger: read(ledger),
    ledgerTable: areaOf(planOf(ledger).table?.range ?? "A1"),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
}
