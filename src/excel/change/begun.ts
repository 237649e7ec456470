import { type Begun, begunIn, begunRows } from "../../sheets/book/undoStep";
import type { RawSheet } from "../../sheets/kit/raw";
import { begunPrefix } from "../inventory";
import type { Payload } from "../payload";
import { writeCells } from "./sheet/writeCells";

/** The sheet that says how a change goes back. Its name tells whose it is even where Excel refused to fill it. */
export const begunName = ({ run }: Pick<Begun, "run">): string => begunPrefix + run.replace(/-.*/, "");

const further = "+";

/** What came after the first note of a run stands in notes of their own. */
export const furtherRun = (run: string, at: number): string => run.replace(/-.*/, "") + further + String(at + 1);

/**
 * Whether the change that a note belongs to is through: the first note, which may stand in one of two places, goes before the others,
 * and with it all of them lapse.
 */
export function isLapsed(note: string, all: readonly string[]): boolean {
  const [run = "", at = "0"] = note.split(further);
  return Number(at) > 1 && !all.includes(run) && !all.includes(`${run}${further}1`);
}

/** Notes in the order they go in: the one that the others lapse with has all its steps to itself until then. */
export const inOrderOfEnd = (notes: Iterable<string>): string[] => {
  const rank = (note: string): number => (note.endsWith(`${further}1`) ? 0 : note.includes(further) ? 2 : 1);
  return [...notes].sort((one, other) => rank(one) - rank(other));
};

/** Whether a sheet is a note of this run. */
export const isNoteOf = ({ run }: Pick<Begun, "run">, sheet: string): boolean =>
  sheet === begunName({ run }) || sheet.startsWith(begunName({ run }) + further);

/** Says that the note was written before: one that ends in the middle is no sign then that nothing was begun. */
const again = "E2";

/**
 * Queues it as the first thing of all, so that it is there whatever comes after; written over only where a change could not be taken
 * back. Only hidden, because Excel refuses to delete a very hidden sheet.
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
  if (isThere) {
    sheet.getRange(again).values = [[true]];
    sheet.getRange("A:C").clear("Contents");
  } else sheet.visibility = "Hidden";
  await writeCells(sheet, [{ at: "A1", rows: begunRows(begun) }], payload);
}

/** How far the new sheets of a change have come: none is added yet, or the first ones, or all of them are there. */
export type Adding = "before" | "during" | "after";
const adding = "E1";

/** Queues the note of it among the steps it stands for, so that Excel carries out both or neither. */
export function noteAdding({ workbook }: Excel.RequestContext, note: string, state: Adding): void {
  workbook.worksheets.getItem(note).getRange(adding).values = [[state]];
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

/** What such a sheet says; null where nobody can tell, "cutOff" where the pane was gone before the note was through, and nothing begun. */
export function begunOn({ values }: RawSheet): Begun | "cutOff" | null {
  const begun = begunIn(values.map((row) => row.slice(0, 3)));
  return begun === "cutOff" && values[1]?.[4] === true ? null : begun;
}
