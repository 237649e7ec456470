import { periodOf } from "../domain/time/period";
import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { rewriteCells } from "../excel/rewriteCells";
import { toTable } from "../excel/toTable";
import { rememberState } from "../excel/rememberState";
import { joiner } from "../sheets/adopt/listColumns";
import { readPeriod } from "../sheets/readPeriod";
import { recordCells } from "../sheets/records/recordCells";
import { previewRecords } from "../sheets/records/previewRecords";
import type { WorkbookState } from "../sheets/book/workbookState";
import { type RecordColumn, type RecordRecipe, withColumnNames } from "../sheets/book/recipe";
import type { RecordSource } from "../sheets/records/recordTable";
import { ownTable } from "./onScore";
import { headersChanged, recordsAt, type RecordsOnSheet } from "./readRecords";
import { type OpenPeriod, withPeriod } from "./withPeriod";
import { writeColumns } from "./writeColumns";

/** How records are to fill 评分表, as the user confirmed it. */
export interface RecordRequest {
  source: RecordSource;
  /** Headings at the time of asking; every column in its place. */
  recipe: Omit<RecordRecipe, "table">;
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
  withPeriod(async (open) => {
    const { reading, change } = open;
    const own = ownTable(reading, "records");
    if (!own.ok) return own;
    const read = await recordsAt(change.context, reading, request.source);
    if (!read.ok) return read;
    const { sheet, records } = read.value;
    const same = headersChanged(
      records,
      request.recipe.columns.map(({ header }) => header),
    );
    if (!same.ok) return same;
    const { people, state } = readPeriod(reading.raw, today);
    const asked = { ...request.recipe, table: request.source.table ?? "" };
    const counted = { inputs: state.scheme.inputs, people, period: periodOf(state) };
    const preview = previewRecords(records, asked, counted, request);
    const cells = request.tidy ? preview.tidy : [];
    if (cells.length > 0) await rewriteCells(change, sheet, records, cells);
    const recipe = await inTable(open, read.value, preview.recipe);
    const { changes, written, kept } = recordCells(reading.raw, recipe, people, {
      replacesTyped: request.replacesTyped,
      oddSigns: preview.oddSigns,
    });
    await writeColumns(open, changes);
    await rememberState(change, reading, { state: withRecipe(reading.raw.state, recipe) });
    return ok({ table: recipe.table, written, kept, tidied: cells.length });
  });

/** Of joined headings only what stands in the last row, where that is not said twice: people's own words stay. */
function ownHeadings(headers: readonly string[]): string[] {
  const own = headers.map((header) => header.split(joiner).at(-1) ?? header);
  return headers.map((header, at) => {
    const word = own[at] ?? header;
    return own.filter((one) => one === word).length === 1 ? word : header;
  });
}

/** The recipe by the name and the headings that its table has once it is one. */
async function inTable(
  { change, reading }: OpenPeriod,
  { sheet, records: list }: RecordsOnSheet,
  recipe: RecordRecipe,
): Promise<RecordRecipe> {
  if (list.table !== null) return recipe;
  const made = await toTable(change, sheet, reading.inventory, { ...list, headers: ownHeadings(list.headers) });
  const renamed = new Map(list.headers.map((header, at) => [header, made.headers[at] ?? header] as const));
  const now = (header: string): string => renamed.get(header) ?? header;
  const columns = recipe.columns.map((column): RecordColumn => ({ ...column, header: now(column.header) }));
  const targets = recipe.targets.map(({ input, aggregate }) => ({ input, aggregate: withColumnNames(aggregate, now) }));
  return { table: made.name, columns, targets };
}

function withRecipe(state: WorkbookState, recipe: RecordRecipe): WorkbookState {
  const others = (state.records ?? []).filter(({ table }) => table !== recipe.table);
  return { ...state, records: [...others, recipe] };
}
