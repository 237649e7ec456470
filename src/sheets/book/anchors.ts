import { absolute, cellAt, rangeAt } from "../kit/address";
import type { SheetNames } from "./workbookState";
import type { Block, CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";

/** Sheets of the month that are there once each. */
export type AnchoredSheet = Exclude<keyof SheetNames, "interviewPrefix" | "state">;

/** The row of each anchor; that of a new sheet comes below the others, and one without does not compile. */
const anchorRows: Readonly<Record<AnchoredSheet, number>> = {
  guide: 0,
  policy: 1,
  score: 2,
  ledger: 3,
  approval: 4,
  interviewIndex: 5,
};

const inOrder = (one: AnchoredSheet, other: AnchoredSheet): number => anchorRows[one] - anchorRows[other];

export const anchoredSheets: readonly AnchoredSheet[] = (Object.keys(anchorRows) as AnchoredSheet[]).sort(inOrder);

/** Away from the cells of the state itself. */
const column = 25;

/** Where the anchors stand, one below the other. */
export const anchorRange = rangeAt(0, column, anchoredSheets.length - 1, column);

/** The anchors as they stand on the hidden sheet. */
export const anchorsIn = ({ formulas }: RawSheet): CellValue[] =>
  anchoredSheets.map((_, row) => formulas[row]?.[column] ?? "");

/**
 * One formula per sheet, pointing at its first cell. Excel rewrites it when the user renames the sheet and breaks it when
 * the sheet is deleted, so it always tells the present name.
 */
export const anchorBlock = (names: SheetNames, present: readonly AnchoredSheet[]): Block => ({
  at: cellAt(0, column),
  rows: anchoredSheets.map((role) => [present.includes(role) ? { formula: `=${absolute(names[role], 0, 0)}` } : ""]),
});

/** The present names as the anchors tell them; a sheet without a sound anchor keeps the name it was given. */
export function presentNames(names: SheetNames, state: RawSheet): SheetNames {
  const anchors = anchorsIn(state);
  const now = anchoredSheets.map((role, row) => [role, nameIn(anchors[row]) ?? names[role]] as const);
  return { ...names, ...Object.fromEntries(now) };
}

/** Whether the add-in made this sheet and it is still there. */
export const hasAnchor = (state: RawSheet, role: AnchoredSheet): boolean =>
  nameIn(anchorsIn(state)[anchorRows[role]]) !== null;

/** "O'Neil" of "='O''Neil'!$A$1", wherever the cell has gone as rows and columns came in before it, or out with it. */
function nameIn(cell: CellValue | undefined): string | null {
  const match = /^='?(.+?)'?!(?:\$[A-Z]+\$\d+|#REF!)$/.exec(String(cell ?? ""));
  const name = match?.[1];
  return name === undefined || name.startsWith("#") ? null : name.replaceAll("''", "'");
}
