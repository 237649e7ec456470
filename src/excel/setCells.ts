import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import { cellRead } from "../sheets/kit/raw";
import type { Change } from "./change/change";
import { askProtection } from "./inventory";

/** A cell as the user was shown it, and what it is to hold. */
export interface CellChange {
  at: CellRef;
  from: CellValue;
  to: PlanCell;
}

interface AskedCell extends CellChange {
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/** Puts values or formulas into cells, if every one still holds what the user was shown; all of them or none. */
export async function setCells(change: Change, cells: readonly CellChange[]): Promise<Result<null>> {
  if (cells.length === 0) return ok(null);
  const asked = ask(change.context, cells);
  await change.context.sync();
  const issue = asked.map(inTheWay).find((one) => one !== null);
  if (issue) return failed(issue);
  for (const sheet of new Set(asked.map((one) => one.sheet))) await write(change, sheet, asked);
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

async function write(change: Change, sheet: Excel.Worksheet, asked: readonly AskedCell[]): Promise<void> {
  const cells = asked.filter((one) => one.sheet === sheet);
  const writeAll = (): void => {
    for (const cell of cells) writeOne(change, cell);
  };
  if (cells.some(({ range }) => range.format.protection.locked)) await change.unlocked(sheet, writeAll);
  else writeAll();
}

function writeOne(change: Change, { at: { address }, to, sheet, range }: AskedCell): void {
  const format = only(range.numberFormat);
  if (typeof to === "number" && format === "@")
    change.numberFormats(sheet, { address, before: [[format]], after: [["General"]] });
  change.cells(sheet, { address, before: [[only(range.formulas) ?? ""]], after: [[to]] });
}

const only = (cells: unknown[][]): CellValue | undefined => cells[0]?.[0] as CellValue | undefined;
