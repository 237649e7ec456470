import { type Begun, begunIn, begunRows } from "../../sheets/book/undoStep";
import type { RawSheet } from "../../sheets/kit/raw";
import { begunPrefix } from "../inventory";
import type { Payload } from "../payload";
import { writeCells } from "./sheet/writeCells";

/** The sheet that says how a change goes back. Its name tells whose it is even where Excel refused to fill it. */
export const begunName = ({ run }: Pick<Begun, "run">): string => begunPrefix + run.slice(0, 8);

/**
 * Queues it as the first thing of all, so that it is there whatever comes after, and once more when there are more steps.
 * Only hidden, because Excel refuses to delete a very hidden sheet.
 */
export async function writeBegun(
  { workbook }: Excel.RequestContext,
  begun: Begun,
  isThere: boolean,
  payload: Payload,
): Promise<void> {
  const { worksheets } = workbook;
  const name = begunName(begun);
  const sheet = isThere ? worksheets.getItem(name) : worksheets.add(name);
  if (isThere) sheet.getRange("A:C").clear("Contents");
  else sheet.visibility = "Hidden";
  await writeCells(sheet, [{ at: "A1", rows: begunRows(begun) }], payload);
}

/** How far the new sheets of a change have come: none is added yet, or the first ones, or all of them are there. */
export type Adding = "before" | "during" | "after";
const adding = "E1";

/** Queues the note of it among the steps it stands for, so that Excel carries out both or neither. */
export function noteAdding({ workbook }: Excel.RequestContext, begun: Pick<Begun, "run">, state: Adding): void {
  workbook.worksheets.getItem(begunName(begun)).getRange(adding).values = [[state]];
}

/** Asks how far a change has come; after the sync null where it never began. */
export function askAdding({ workbook }: Excel.RequestContext, begun: Pick<Begun, "run">): () => Adding | null {
  const sheet = workbook.worksheets.getItemOrNullObject(begunName(begun)).load("name");
  const noted = sheet.getRange(adding).load("values");
  return () => {
    if (sheet.isNullObject) return null;
    const state: unknown = noted.values[0]?.[0];
    return state === "during" || state === "after" ? state : "before";
  };
}

/** What such a sheet says; null where nobody can tell. */
export const begunOn = ({ values }: RawSheet): Begun | null => begunIn(values.map((row) => row.slice(0, 3)));
