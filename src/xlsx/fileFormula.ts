import { type FormulaMove, moving, withWords } from "../sheets/kit/movedFormula";
import { longestFormula } from "./fileLimits";
import type { FilePart } from "./part";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";

/** A cell with the formula that is written for it; blank where it only shares one. */
interface FormulaCell {
  row: number;
  column: number;
  formula: string;
  /** The number by which it shares its formula. */
  sharedAs: string | null;
}

/** A formula that cells share, and the cell that tells it. */
interface Shared {
  row: number;
  column: number;
  move: FormulaMove;
}

/**
 * Tells the formula of one cell after the other as the cell shows it. The first cell of a shared formula tells it, the others
 * only that they share it; a cell that shares what nobody has told would be taken for a typed one.
 */
export function fileFormulas({ name, work }: FilePart): (cell: FormulaCell) => string {
  const known = new Map<string, Shared>();
  /** In a table every row has the same. */
  const shownAlready = new Map<string, string>();
  return ({ row, column, formula, sharedAs }) => {
    if (formula.length > longestFormula) throw damagedFile(name);
    const shown = shownAlready.get(formula) ?? shownFormula(formula);
    if (hasPrefix(formula) && !shownAlready.has(formula)) work.spend(formula.length * costs.prefixedLetter, name);
    shownAlready.set(formula, shown);
    if (sharedAs === null) return shown;
    if (formula !== "") known.set(sharedAs, { row, column, move: moving(shown) });
    const shared = known.get(sharedAs);
    if (shared === undefined) throw damagedFile(name);
    const moved = shared.move(row - shared.row, column - shared.column);
    work.spend(moved.length * costs.movedLetter, name);
    return moved;
  };
}

const hasPrefix = (formula: string): boolean => /_xl/i.test(formula);

/** A formula of a file as the cell shows it: functions of add-ins and newer functions carry prefixes in a file. */
export const shownFormula = (formula: string): string =>
  `=${hasPrefix(formula) ? withWords(formula, shownWord) : formula}`;

function shownWord(word: string): string {
  const addIn = /^_xldudf_([A-Za-z]+)_(\w+)\($/i.exec(word);
  if (addIn) return `${addIn[1] ?? ""}.${addIn[2] ?? ""}(`.toUpperCase();
  return word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, "");
}
