import { areaOf } from "../kit/address";
import type { SheetGrid } from "../kit/grid";
import type { CellValue } from "../kit/plan";
import { headRange } from "./madeSheets";
import { isTitledAsOwn } from "./ownTitles";

const head = areaOf(headRange);

/** Where a made sheet says that it is one: copies, cards and roll-ups too. */
const headOf = (values: SheetGrid["values"]): CellValue[][] =>
  values.slice(0, head.rows).map((row) => row.slice(0, head.columns));

/** Sheets that do not say they were made by the add-in. */
export const theirGrids = (grids: readonly SheetGrid[]): SheetGrid[] =>
  grids.filter(({ values }) => !isTitledAsOwn(headOf(values)));
