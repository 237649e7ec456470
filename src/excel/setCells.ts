import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { areaOf, cellAt, rangeAt } from "../sheets/kit/address";
import type { CellRef } from "../sheets/kit/finding";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import { cellRead } from "../sheets/kit/raw";
import { keyColumns, type RowSays } from "../sheets/kit/rowSays";
import type { Change } from "./change/change";
import { askProtection } from "./inventory";
import { slicesOf } from "./slicesOf";
import { type NamedPerson, strangerIn } from "./strangers";

/** A cell as the user was shown it, and what it is to hold. */
export interface CellChange {
  at: CellRef;
  from: CellValue;
  to: PlanCell;
  /** Whose it was when the user was shown it, where it is anybody's. */
  person?: NamedPerson | null;
  /** What its row said then. */
  row?: RowSays;
}

/** Cells that are asked for one by one in a request, each with what stands before and behind it in its row. */
const mostCells = 1200;

interface AskedCell extends CellChange {
  sheet: Excel.Worksheet;
  range: Excel.Range;
  /** The row's first cells, the cell itself left out. */
  keys: readonly Excel.Range[];
}

/** Puts values or formulas into cells, if every one still holds what the user was shown; all of them or none. */
export async function setCells(change: Change, cells: readonly CellChange[]): Promise<Result<null>> {
  if (cells.length === 0) return ok(null);
  const asked: AskedCell[] = [];
  for (const some of slicesOf(cells, mostCells)) {
    for (const one of ask(change.context, some)) asked.push(one);
    await change.context.sync();
  }
  const issue =
    firstOf(asked.map(inTheWay)) ?? firstOf(asked.map(otherRow)) ?? changed(await strangerIn(change.context, asked));
  if (issue) return failed(issue);
  for (const name of new Set(asked.map(({ sheet }) => sheet.name)))
    await write(
      change,
      asked.filter(({ sheet }) => sheet.name === name),
    );
  return ok(null);
}

function ask({ workbook }: Excel.RequestContext, cells: readonly CellChange[]): AskedCell[] {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set(cells.map(({ at }) => at.sheet))) {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
    askProtection(sheet);
    sheets.set(name, sheet);
  }
  return cells.flatMap((cell) => {
    const sheet = sheets.get(cell.at.sheet);
    const range = sheet?.getRange(cell.at.address).load("values,formulas,numberFormat,format/protection/locked");
    return sheet && range ? [{ ...cell, sheet, range, keys: keysOf(sheet, cell.at.address) }] : [];
  });
}

/** One range, or what lies left and right of the cell itself. */
function keysOf(sheet: Excel.Worksheet, address: string): Excel.Range[] {
  const { row, column } = areaOf(address);
  const parts =
    column < keyColumns
      ? [[0, column - 1] as const, [column + 1, keyColumns - 1] as const]
      : [[0, keyColumns - 1] as const];
  return parts.flatMap(([left, right]) =>
    left > right ? [] : [sheet.getRange(rangeAt(row, left, row, right)).load("formulas,values,address")],
  );
}

/** A missing sheet, or another content than the user was shown. */
function inTheWay({ at, from, sheet, range }: AskedCell): Issue | null {
  if (sheet.isNullObject) return { code: "sheetMissing", sheet: at.sheet };
  const value = only(range.values) ?? "";
  if (from === cellRead(value) || from === only(range.formulas)) return null;
  return { code: "cellChanged", sheet: sheet.name, address: at.address, read: String(value) };
}

const firstOf = (issues: readonly (Issue | null)[]): Issue | null => issues.find((one) => one !== null) ?? null;

/** A row that no longer says what it said: where one was put in, another cell may hold the very value that was found. */
function otherRow({ sheet, keys, row = [] }: AskedCell): Issue | null {
  const now = new Map(keys.flatMap(saysNow));
  const changed = row.find(({ address, says }) => now.get(address) !== says);
  if (changed === undefined) return null;
  const { address } = changed;
  return { code: "cellChanged", sheet: sheet.name, address, read: String(now.get(address) ?? "") };
}

function saysNow(range: Excel.Range): (readonly [string, CellValue])[] {
  const { row, column } = areaOf(addressOf(range));
  const [values = []] = range.values as CellValue[][];
  return values.map((value, at) => [cellAt(row, column + at), cellRead(value)] as const);
}

const addressOf = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf("!") + 1);

const changed = (cell: AskedCell | null): Issue | null =>
  cell && {
    code: "cellChanged",
    sheet: cell.sheet.name,
    address: cell.at.address,
    read: String(only(cell.range.values) ?? ""),
  };

async function write(change: Change, cells: readonly AskedCell[]): Promise<void> {
  const [first] = cells;
  const writeAll = (): Promise<void> => putAll(change, cells);
  const isLocked = cells.some(({ range }) => range.format.protection.locked);
  if (first !== undefined && isLocked) await change.unlocked(first.sheet, writeAll);
  else await writeAll();
}

async function putAll(change: Change, cells: readonly AskedCell[]): Promise<void> {
  for (const {
    at: { address },
    to,
    sheet,
    range,
  } of cells) {
    const format = only(range.numberFormat);
    if (typeof to === "number" && format === "@")
      await change.numberFormats(sheet, { address, before: [[format]], after: [["General"]] });
  }
  const [first] = cells;
  if (first === undefined) return;
  await change.expect(first.sheet, keysIn(cells));
  await change.manyCells(
    first.sheet,
    cells.map(({ at: { address }, to, range }) => ({
      address,
      before: [[only(range.formulas) ?? ""]],
      after: [[to]],
    })),
  );
}

/** Each once, and none that holds a cell about to be written. */
function keysIn(cells: readonly AskedCell[]): { address: string; before: CellValue[][] }[] {
  const written = new Set(cells.map(({ at }) => at.address));
  const keys = new Map<string, { address: string; before: CellValue[][] }>();
  for (const range of cells.flatMap(({ keys: own }) => own)) {
    const address = addressOf(range);
    const { row, column, columns } = areaOf(address);
    const own = Array.from({ length: columns }, (_, at) => cellAt(row, column + at));
    if (!own.some((cell) => written.has(cell))) keys.set(address, { address, before: range.formulas as CellValue[][] });
  }
  return [...keys.values()];
}

const only = (cells: unknown[][]): CellValue | undefined => cells[0]?.[0] as CellValue | undefined;
