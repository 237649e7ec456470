import { sumOf } from "../../domain/figures/sum";
import type { JudgedSheet, SeenWorkbook } from "../book/seenWorkbook";
import { type Area, areasNamed, cellsIn, commonArea } from "../kit/area";
import { calculatedCells, hasFormulaBelow } from "./calculatedCells";
import type { Edit } from "./edit";
import { type JudgedCells, judgedCells } from "./judgedCells";

/** Cells to be read again. */
export interface AreaToRead {
  sheet: JudgedSheet;
  area: Area;
  /**
   * "edited": their values and formulas are taken. "calculated": their values are. "pointing": formulas that point at an
   * edited cell; moving that cell would have changed them, and then those of all rows.
   */
  why: "edited" | "calculated" | "pointing";
}

/** More than this is read no faster than the whole workbook, and may pass the 5 MB of one answer. */
const mostAreas = 40;
const mostBytes = 3_000_000;

/** What a cell weighs in an answer: a formula is long, a value alone a number or a name. */
const bytesPerCell: Readonly<Record<AreaToRead["why"], number>> = { edited: 300, pointing: 300, calculated: 30 };

type TableSheet = "score" | "ledger";
type CellsEdit = Extract<Edit, { kind: "cells" }>;

/**
 * What must be read again after these edits so that everything judged is as if the whole workbook had been read; null where
 * only the whole workbook will do.
 */
export function rereadPlan(seen: SeenWorkbook, edits: readonly Edit[]): readonly AreaToRead[] | null {
  if (seen.raw.theirs !== undefined || hasFormulaBelow(seen.raw)) return null;
  const judged = judgedCells(seen.raw);
  const edited = distinct(edits).map((edit) => (edit.kind === "cells" ? editedCells(seen, judged, edit) : null));
  if (edited.some((areas) => areas === null)) return null;
  const calculated = calculatedCells(seen.raw, judged).map((one): AreaToRead => ({ ...one, why: "calculated" }));
  const plan = [...edited.flatMap((areas) => areas ?? []), ...calculated];
  const bytes = sumOf(plan, ({ area, why }) => cellsIn(area) * bytesPerCell[why]);
  return plan.length > mostAreas || bytes > mostBytes ? null : plan;
}

/** The same cells are often told several times over. */
const distinct = (edits: readonly Edit[]): Edit[] => [
  ...new Map(edits.map((edit) => [edit.kind === "cells" ? `${edit.sheet} ${edit.address}` : "", edit])).values(),
];

/** null where more may have changed than the edited cells. */
function editedCells({ raw, places }: SeenWorkbook, judged: JudgedCells, edit: CellsEdit): AreaToRead[] | null {
  const areas = areasNamed(edit.address);
  if (areas === null || places.ofPeople.includes(edit.sheet)) return null;
  switch (edit.sheet) {
    case places.sheets.score:
      return onScore(raw.scoreTable, judged, areas);
    case places.sheets.ledger:
      return onTable("ledger", raw.ledgerTable, judged, areas);
    case places.sheets.policy:
    case places.sheets.approval:
    case places.sheets.interviewIndex:
    case places.sheets.state:
      return null;
    default:
      return [];
  }
}

/** A department figure is asked for together with a row of formulas that point at it. */
function onScore(table: Area, judged: JudgedCells, areas: readonly Area[]): AreaToRead[] | null {
  const edited = onTable("score", table, judged, areas);
  const figures = judged.department.map((place) => ({ ...place, rows: 1, columns: 1 }));
  const isFigure = figures.some((figure) => areas.some((area) => commonArea(area, figure) !== null));
  if (edited === null || !isFigure) return edited;
  return [...edited, { sheet: "score", area: { ...table, row: table.row + 1, rows: 1 }, why: "pointing" }];
}

/** A heading names its column in every formula, so a new one rewrites them. */
function onTable(sheet: TableSheet, table: Area, { within }: JudgedCells, areas: readonly Area[]): AreaToRead[] | null {
  const heading = { ...table, rows: 1 };
  if (areas.some((area) => commonArea(area, heading) !== null)) return null;
  return areas.flatMap((area) => commonArea(area, within[sheet]) ?? []).map((area) => ({ sheet, area, why: "edited" }));
}
