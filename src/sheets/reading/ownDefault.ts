import type { RawPeriod } from "../book/rawPeriod";
import type { ScoreLayout } from "../columns/scoreLayout";
import { defaultFormula } from "../columns/defaults";
import { tableScope } from "../terms/tableScope";
import type { CellValue } from "../kit/plan";
import { formulaTest } from "./sameFormula";
import { type Shift, shifted } from "./shift";

/** Tells what an input's column itself starts with from what was typed over it. */
export function ownDefault(
  { state }: RawPeriod,
  layout: ScoreLayout,
  shift: Shift,
): (input: string) => (cell: CellValue) => boolean {
  const table = state.tables.score;
  const scope = tableScope(state.scheme, state.language, table, layout);
  return (input) => {
    const formula = defaultFormula(scope, input);
    return formula === null ? () => false : formulaTest([() => shifted(formula, shift)], table);
  };
}
