import { periodOf } from "../domain/time/period";
import { ok, type Result } from "../domain/issue/result";
import { enteredCell } from "../excel/entered";
import { rewriteCells } from "../excel/rewriteCells";
import { toTable } from "../excel/toTable";
import { noteState, stateBlocks, writeState } from "../excel/writeState";
import { readPeriod } from "../sheets/readPeriod";
import { type ColumnChange, recordCells } from "../sheets/records/recordCells";
import { previewRecords } from "../sheets/records/previewRecords";
import type { Recipe, RecordColumn } from "../sheets/book/recipe";
import type { RecordSource, RecordTable } from "../sheets/records/recordTable";
import { headersChanged, recordsAt } from "./readRecords";
import { type Change, withPeriod } from "./withPeriod";

/** How records are to fill 评分表, as the user confirmed it. */
export interface RecordRequest {
  source: RecordSource;
  /** Headings at the time of asking; every column in its place. */
  recipe: Omit<Recipe, "table">;
  /** Rewrites dates and numbers kept as text, and names with stray signs, in the pasted cells. */
  tidy: boolean;
  /** Typed figures give way to formulas. */
  replacesTyped: boolean;
}

export interface ImportedRecords {
  table: string;
  /** Cells of 评分表. */
  written: number;
  kept: number;
  /** Cells of the records. */
  tidied: number;
}

/** Writes the formulas that count records into 评分表 and remembers how, or leaves the workbook as it was. */
export const importRecords = (request: RecordRequest, today: string): Promise<Result<ImportedRecords>> =>
  withPeriod(async (change) => {
    const { reading, context, journal } = change;
    const read = await recordsAt(context, reading, request.source);
    if (!read.ok) return read;
    const same = headersChanged(
      read.value,
      request.recipe.columns.map(({ header }) => header),
    );
    if (!same.ok) return same;
    const { people, state } = readPeriod(reading.raw, today);
    const asked = { ...request.recipe, table: request.source.table ?? "" };
    const { tidy, recipe: seen } = previewRecords(read.value, asked, state.scheme, people, periodOf(state), request);
    const cells = request.tidy ? tidy : [];
    const sheet = context.workbook.worksheets.getItem(read.value.sheet);
    if (cells.length > 0) await rewriteCells(context, journal, sheet, read.value, cells);
    const recipe = await inTable(change, read.value, seen);
    const { changes, written, kept } = recordCells(reading.raw, recipe, people, request.replacesTyped);
    writeColumns(change, changes);
    remember(change, recipe);
    await context.sync();
    return ok({ table: recipe.table, written, kept, tidied: cells.length });
  });

/** The recipe by the name and the headings that its table has once it is one. */
async function inTable({ context, journal, reading }: Change, list: RecordTable, recipe: Recipe): Promise<Recipe> {
  if (list.table !== null) return recipe;
  const made = await toTable(context, journal, reading.inventory, list);
  const renamed = new Map(list.headers.map((header, at) => [header, made.headers[at] ?? header] as const));
  const now = (header: string): string => renamed.get(header) ?? header;
  const columns = recipe.columns.map((column): RecordColumn => ({ ...column, header: now(column.header) }));
  const targets = recipe.targets.map(({ input, aggregate }) => ({
    input,
    aggregate: {
      ...aggregate,
      ...("column" in aggregate ? { column: now(aggregate.column) } : {}),
      ...(aggregate.where ? { where: { ...aggregate.where, column: now(aggregate.where.column) } } : {}),
      ...("among" in aggregate && aggregate.among
        ? { among: { ...aggregate.among, column: now(aggregate.among.column) } }
        : {}),
    },
  })) as Recipe["targets"];
  return { table: made.name, columns, targets };
}

/** Queues columns of 评分表; the cells of inputs are not locked. */
export function writeColumns({ reading, journal }: Change, changes: readonly ColumnChange[]): void {
  const { score } = reading.sheets;
  for (const { address, before, after } of changes) {
    journal.push({ kind: "cells", sheet: score.name, address, formulas: before });
    score.getRange(address).formulas = after.map((row) => row.map(enteredCell));
  }
}

function remember({ reading, journal }: Change, recipe: Recipe): void {
  const { state } = reading.raw;
  const others = (state.records ?? []).filter(({ table }) => table !== recipe.table);
  const blocks = stateBlocks(reading, { ...state, records: [...others, recipe] }, []);
  noteState(reading, journal, blocks);
  writeState(reading, blocks);
}
