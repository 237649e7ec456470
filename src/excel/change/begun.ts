import { type Begun, begunIn, begunRows } from "../../sheets/book/undoStep";
import { rangeAt } from "../../sheets/kit/address";
import { begunPrefix } from "../inventory";
import { askCells, rawSheet } from "../rawSheet";
import { enteredCells } from "./entered";

/** The sheet that says how a change goes back. Its name tells whose it is even where Excel refused to fill it. */
export const begunName = ({ run }: Pick<Begun, "run">): string => begunPrefix + run.slice(0, 8);

/**
 * Queues it as the first thing of all, so that it is there whatever comes after, and once more when there are more steps.
 * Only hidden, because Excel refuses to delete a very hidden sheet.
 */
export function writeBegun({ workbook }: Excel.RequestContext, begun: Begun, isThere: boolean): void {
  const { worksheets } = workbook;
  const name = begunName(begun);
  const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
  if (isThere) sheet.getRange("A:C").clear("Contents");
  else sheet.visibility = "Hidden";
  const rows = begunRows(begun);
  sheet.getRange(rangeAt(0, 0, rows.length - 1, 2)).formulas = enteredCells(rows);
}

/** How far the new sheets of a change have come: none is added yet, or the first ones, or all of them are there. */
export type Adding = "before" | "during" | "after";
const adding = { address: "E1", row: 0, column: 4 } as const;

/** Queues the note of it among the steps it stands for, so that Excel carries out both or neither. */
export function noteAdding({ workbook }: Excel.RequestContext, begun: Pick<Begun, "run">, state: Adding): void {
  workbook.worksheets.getItem(begunName(begun)).getRange(adding.address).values = [[state]];
}

/** Asks how far a change has come; after the sync null where it never began. */
export function askAdding({ workbook }: Excel.RequestContext, begun: Pick<Begun, "run">): () => Adding | null {
  const sheet = workbook.worksheets.getItemOrNullObject(begunName(begun)).load("name");
  const used = askCells(sheet);
  return () => {
    if (sheet.isNullObject) return null;
    const state = rawSheet(sheet.name, used).values[adding.row]?.[adding.column];
    return state === "during" || state === "after" ? state : "before";
  };
}

/** Asks such a sheet what it says; after the sync null where nobody can tell. */
export function askBegun(sheet: Excel.Worksheet): () => Begun | null {
  const used = askCells(sheet);
  return () => begunIn(rawSheet(sheet.name, used).values.map((row) => row.slice(0, 3)));
}
