import type { FormulaSize } from "../../domain/issue/setUpIssue";
import type { SheetPlan } from "./plan";

/** What Excel takes of one formula: its letters, the letters of a text in it, functions within functions, arguments of one. */
const limits = { letters: 8192, text: 255, levels: 64, arguments: 255 } as const satisfies Record<
  FormulaSize["of"],
  number
>;

/** A formula that Excel would refuse, with its sheet. */
interface LongFormula {
  sheet: string;
  formula: string;
  excess: FormulaSize;
}

const quoted = /"(?:[^"]|"")*"/g;
/** `[@[a, b]]`, `tbl[[#This Row],[x'[y]]`: commas and brackets of names are no arguments. */
const ofTable = /\[(?:[^[\]]|\[(?:'.|[^\]'])*\])*\]/g;
const sheetName = /'(?:[^']|'')*'/g;

const longestText = (formula: string): number =>
  Math.max(0, ...(formula.match(quoted) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"').length));

/** How deep calls stand in each other, and the most arguments that one is given. */
function callsOf(formula: string): { levels: number; arguments: number } {
  const open: number[] = [];
  const most = { levels: 0, arguments: 0 };
  for (const sign of formula.replace(quoted, "").replace(ofTable, "").replace(sheetName, "")) {
    const at = open.length - 1;
    if (sign === "(") open.push(1);
    else if (sign === ",") open[at] = (open[at] ?? 0) + 1;
    else if (sign === ")") most.arguments = Math.max(most.arguments, open.pop() ?? 0);
    most.levels = Math.max(most.levels, open.length);
  }
  return most;
}

/** What of a formula is more than Excel takes, the first that is; null where it is short enough. */
function excessOf(formula: string): FormulaSize | null {
  const { length: letters } = formula;
  const read = letters > limits.letters ? { letters } : { text: longestText(formula), ...callsOf(formula) };
  const [found] = Object.entries(read).filter(([of, size]) => size > limits[of as FormulaSize["of"]]);
  if (found === undefined) return null;
  const of = found[0] as FormulaSize["of"];
  return { of, read: found[1], limit: limits[of] };
}

export const isTooLong = (formula: string): boolean => excessOf(formula) !== null;

/** The first formula of these sheets that is longer than Excel takes; null where all are short enough. */
export function longFormula(plans: readonly SheetPlan[]): LongFormula | null {
  const seen = new Set<string>();
  for (const { name, blocks } of plans)
    for (const cell of blocks.flatMap(({ rows }) => rows.flat())) {
      if (typeof cell !== "object" || cell === null || seen.has(cell.formula)) continue;
      seen.add(cell.formula);
      const excess = excessOf(cell.formula);
      if (excess !== null) return { sheet: name, formula: cell.formula, excess };
    }
  return null;
}
