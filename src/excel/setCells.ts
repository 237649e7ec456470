import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import { cellRead } from "../sheets/kit/raw";
import type { Change } from "./change/change";
import { askProtection } from "./inventory";
import { slicesOf } from "./slicesOf";

/** A cell as the user was shown it, and what it is to hold. */
export interface CellChange {
  at: CellRef;
  from: CellValue;
  to: PlanCell;
}

/** Cells that are asked for one by one in a request. */
const mostCells = 4000;

interface AskedCell extends CellChange {
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/** Puts values or formulas into cells, if every one still holds what the user was shown; all of them or none. */
export async function setCells(change: Change, cells: readonly CellChange[]): Promise<Result<null>> {
  if (cells.length === 0) return ok(null);
  const asked: AskedCell[] = [];
  for (const some of slicesOf(cells, mostCells)) {
    for (const one of ask(change.context, some)) asked.push(one);
    await change.context.sync();
  }
  const issue = asked.map(inTheWay).find((one) => one !== null);
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
    return sheet && range ? [{ ...cell, sheet, range }] : [];
  });
}

/** A missing sheet, or another content than the user was shown. */
function inTheWay({ at, from, sheet, range }: AskedCell): Issue | null {
  if (sheet.isNullObject) return { code: "sheetMissing", sheet: at.sheet };
  const value = only(range.values) ?? "";
  if (from === cellRead(value) || from === only(range.formulas)) return null;
  return { code: "cellChanged", sheet: sheet.name, address: at.address, read: String(value) };
}

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
  await change.manyCells(
    first.sheet,
    cells.map(({ at: { address }, to, range }) => ({
      address,
      before: [[only(range.formulas) ?? ""]],
      after: [[to]],
    })),
  );
}

const only = (cells: unknown[][]): CellValue | undefined => cells[0]?.[0] as CellValue | undefined;
