import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { absolute, fixedCell } from "../kit/address";
import type { PolicyPlaces } from "../terms/scope";
import type { RawSheet } from "../kit/raw";
import { asPlanned, movedPlaces, type PolicyPlacesOnSheet } from "./movedPlaces";
import { type PolicyCell, policyCells, policyStateAt } from "./policyCells";

/** Where the numbers of a policy stand on 规则: made once for a sheet or a read, and passed along. */
export interface PolicyBook extends PolicyPlaces {
  cells: readonly PolicyCell[];
  places: PolicyPlacesOnSheet;
  find: (path: string) => PolicyCell | null;
  at: (path: string) => PolicyCell;
}

export function policyBook(
  scheme: Scheme,
  language: Language,
  sheet: string,
  places: PolicyPlacesOnSheet = asPlanned,
): PolicyBook {
  const cells = policyCells(scheme, language, sheet, places);
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
  const state = absolute(sheet, places.row(policyStateAt.row), places.column(policyStateAt.column));
  return { cells, places, find, at, range, state };
}

/** The same of a sheet as it is read, where rows and columns may have been put in or cut out. */
export const bookOnSheet = (raw: RawSheet, { scheme, language }: { scheme: Scheme; language: Language }): PolicyBook =>
  policyBook(scheme, language, raw.name, movedPlaces(raw, scheme, language));
