import type { SheetPlan } from "./plan";

/** Letters that Excel takes of a formula. */
const longest = 8192;

/** A formula that Excel would refuse, with its sheet. */
interface LongFormula {
  sheet: string;
  letters: number;
  limit: number;
}

/** The first formula of these sheets that is longer than Excel takes; null where all are short enough. */
export function longFormula(plans: readonly SheetPlan[]): LongFormula | null {
  for (const { name, blocks } of plans)
    for (const cell of blocks.flatMap(({ rows }) => rows.flat())) {
      const letters = typeof cell === "object" && cell !== null ? cell.formula.length : 0;
      if (letters > longest) return { sheet: name, letters, limit: longest };
    }
  return null;
}
