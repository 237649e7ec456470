import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { areaOf } from "../../../src/sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../../src/sheets/kit/plan";
import { type PlacedTable, placedTable } from "../../../src/sheets/formula/placedTable";
import { plainReferences } from "./plainReferences";

type Typed = readonly [row: number, column: number, typed: string];

interface Sheet {
  name: string;
  rows: number;
  columns: number;
  cells: readonly Typed[];
}

/** What IronCalc shows where it cannot calculate. */
export const notImplemented = "#N/IMPL!";

/** What a user would type for the cell; the apostrophe keeps a text a text. */
function typedFor(cell: PlanCell, at: { sheet: string; row: number }, tables: readonly PlacedTable[]): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return `'${cell}`;
  return cell !== null && typeof cell === "object" ? plainReferences(cell.formula, at, tables) : String(cell);
}

function sheetOf({ name, blocks }: SheetPlan, tables: readonly PlacedTable[]): Sheet {
  const cells = blocks.flatMap(({ at, rows }) => {
    const { row: top, column: left } = areaOf(at);
    return rows.flatMap((cellsOfRow, index) =>
      cellsOfRow.flatMap((cell, column): Typed[] => {
        const row = top + index;
        const isBlank = cell === null || cell === "";
        return isBlank ? [] : [[row, left + column, typedFor(cell, { sheet: name, row }, tables)]];
      }),
    );
  });
  const end = (of: (cell: Typed) => number): number => cells.reduce((most, cell) => Math.max(most, of(cell) + 1), 0);
  return { name, rows: end(([row]) => row), columns: end(([, column]) => column), cells };
}

/** Every workbook calculated by IronCalc in one process of its own: it is a module of a kind that jest cannot load. */
export function inIronCalc(workbooks: readonly (readonly SheetPlan[])[]): Map<string, CellValue[][]> {
  const books = workbooks.map((plans) => {
    const tables = plans.map(placedTable).filter((table) => table !== null);
    return plans.map((plan) => sheetOf(plan, tables));
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "calculate.mjs")], {
    input: JSON.stringify(books),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`IronCalc ended with ${String(status)}: ${stderr}`);
  return new Map((JSON.parse(stdout) as [string, CellValue[][]][][]).flat());
}
