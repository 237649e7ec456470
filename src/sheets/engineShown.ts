import type { EvaluatedPeriod, PersonRow } from "./book/evaluatedPeriod";
import { isOfTeam } from "./columns/teamColumns";
import { scoreLayout } from "./columns/scoreLayout";
import { shownBy, type ShownValues } from "./formula/shownBy";
import { cellAt } from "./kit/address";
import type { Block, CellValue, SheetPlan } from "./kit/plan";
import { resultShown, whyNoResult } from "./shownResults";
import type { ScoreColumn } from "./terms/scoreColumn";

/** What the cells of filled sheets show: results as the engine has them, everything around them by its formulas. */
export function engineShown(plans: readonly SheetPlan[], evaluated: EvaluatedPeriod): ShownValues {
  const { state, people } = evaluated;
  const plan = plans.find(({ name }) => name === state.sheets.score);
  if (plan === undefined) return shownBy(plans);
  const { columns } = scoreLayout(state.scheme, state.language, 1);
  const results = people.map(({ row, ...person }): Block => ({
    at: cellAt(row - 1, 0),
    rows: [columns.map((column) => cellShown(evaluated, { row, ...person }, column))],
  }));
  const known = { ...plan, blocks: [...plan.blocks, ...results] };
  return shownBy(plans.map((one) => (one === plan ? known : one)));
}

/** null for what is typed, and for 提示, which its formula tells. */
function cellShown({ state, scheme }: EvaluatedPeriod, person: PersonRow, column: ScoreColumn): CellValue | null {
  const { result } = column;
  if (result === null) return null;
  if (state.part && isOfTeam(scheme, column)) return "";
  const { evaluation, rank, issues } = person;
  const { language } = state;
  if (evaluation !== null) return resultShown({ scheme, evaluation, rank, language }, result);
  return result.kind === "state" ? whyNoResult(scheme, issues, language) : "";
}
