import * as z from "zod";

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
  onSheet("unprotected").extend({
    options: z.custom<Excel.WorksheetProtectionOptions>((options) => typeof options === "object" && options !== null),
  }),
  /** Cells that were locked. */
  onCells("cellsUnlocked"),
  onCells("rowHidden"),
  onCells("rowShown"),
]);
export type UndoStep = z.infer<typeof UndoStep>;
