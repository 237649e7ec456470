import * as z from "zod";
import type { CellValue } from "../kit/plan";
import { fromStateJson, stateJson } from "./stateJson";
import { isCutOff, type PieceRow, pieceRows, readPieces } from "./statePieces";

const Cell = z.union([z.string(), z.number(), z.boolean()]);
const Names = z.array(z.string()).readonly();

const onSheet = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), sheet: z.string() });
const onCells = <Kind extends string>(kind: Kind) => onSheet(kind).extend({ address: z.string() });

/** How to put one change of the workbook back. */
export const UndoStep = z.discriminatedUnion("kind", [
  /** Sheets of these names are new: every other sheet stands in `existing`. */
  z.strictObject({ kind: z.literal("sheetsAdded"), names: Names, existing: Names }),
  /** The sheet was called `name`; it waits under the name `aside` until what replaces it stands. */
  z.strictObject({ kind: z.literal("sheetSetAside"), id: z.string(), name: z.string(), aside: z.string() }),
  onSheet("sheetShown"),
  onCells("cells").extend({ formulas: z.array(z.array(Cell).readonly()).readonly() }),
  /** The area had the looks and rules of a blank cell. */
  onCells("looks"),
  onCells("numberFormats").extend({ formats: z.array(Names).readonly() }),
  /** Cells of the sheet became a table: every other table of the workbook stands in `existing`. */
  onSheet("tableAdded").extend({ existing: Names }),
  onCells("tableResized").extend({ table: z.string() }),
  onCells("printArea"),
  /** It was protected like this. */
  onSheet("unprotected").extend({ options: z.record(z.string(), z.union([z.boolean(), z.string()])) }),
  /** Cells that were locked. */
  onCells("cellsUnlocked"),
  onCells("rowHidden"),
  onCells("rowShown"),
]);
export type UndoStep = z.infer<typeof UndoStep>;

const Begun = z.strictObject({ run: z.string(), steps: z.array(UndoStep).readonly() });

/** How a change goes back, and which change it is: two windows may be at the same thing. */
export type Begun = z.infer<typeof Begun>;
const key = "begun";

/** As rows that say of themselves whether they are whole. */
export const begunRows = ({ run, steps }: Begun): PieceRow[] => pieceRows([[key, stateJson({ run, steps })]]);

/** null where the rows are not whole, or hold something else; "cutOff" where the last ones were never written. */
export function begunIn(rows: readonly (readonly CellValue[])[]): Begun | "cutOff" | null {
  if (isCutOff(rows)) return "cutOff";
  const read = readPieces(rows);
  const text = read.isWhole ? read.texts.get(key) : undefined;
  const begun = Begun.safeParse(text === undefined ? undefined : fromStateJson(text));
  return begun.success ? begun.data : null;
}
