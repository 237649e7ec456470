import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { fixedCell } from "../kit/address";
import { type PolicyCell, policyCells } from "./policyCells";

/** Where the numbers of a policy stand on 规则: made once for a sheet or a read, and passed along. */
export interface PolicyBook {
  /** Name of the sheet. */
  sheet: string;
  cells: readonly PolicyCell[];
  /** The cell of a number by its path; null where 规则 does not show it, so that nobody can change it. */
  find: (path: string) => PolicyCell | null;
  /** The cell of a number that 规则 shows; a path that has no cell is a mistake of ours. */
  at: (path: string) => PolicyCell;
  /** "'规则'!$C$8:$C$12": the cells from one number to another. */
  range: (first: string, last: string) => string;
}

export function policyBook(scheme: Scheme, language: Language, sheet: string): PolicyBook {
  const cells = policyCells(scheme, language, sheet);
  const byPath = new Map(cells.flatMap((cell) => [cell.path, ...cell.also].map((path) => [path, cell] as const)));
  const find = (path: string): PolicyCell | null => byPath.get(path) ?? null;
  const at = (path: string): PolicyCell => {
    const cell = find(path);
    if (cell === null) throw new Error(`No cell for ${path}`);
    return cell;
  };
  const range = (first: string, last: string): string => {
    const end = at(last);
    return `${at(first).address}:${fixedCell(end.row, end.column)}`;
  };
  return { sheet, cells, find, at, range };
}
