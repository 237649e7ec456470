import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { absolute, fixedCell } from "../kit/address";
import type { PolicyPlaces } from "../terms/scope";
import { type PolicyCell, policyCells, policyStateAt } from "./policyCells";

/** Where the numbers of a policy stand on 规则: made once for a sheet or a read, and passed along. */
export interface PolicyBook extends PolicyPlaces {
  cells: readonly PolicyCell[];
  find: (path: string) => PolicyCell | null;
  at: (path: string) => PolicyCell;
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
  return { cells, find, at, range, state: absolute(sheet, policyStateAt.row, policyStateAt.column) };
}
