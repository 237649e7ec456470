import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import type { Dialect } from "../../src/sheets/kit/dialect";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { createHeadlessGrid } from "../support/grid";
import { startExcelWithFunctions } from "../support/kpiFunctions";
import { convertAll, libreOffice } from "../support/libreOffice";
import { onlyFormulas } from "../support/onlyFormulas";
import { readXlsx } from "../support/readXlsx";
import { calculatedIn } from "./inGrid";

/** Values of every sheet by its name. */
export type Sheets = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** Something that calculates a workbook, and the dialect it is asked in. */
export interface Program {
  title: string;
  dialect: Dialect;
  isInstalled: boolean;
  /** Every team, random ones included; those that are the same in every run; those of the policies as they are shipped. */
  takes: "everything" | "fixed" | "shipped";
  /** Workbooks may be calculated one by one or together; no two of their sheets or tables share a name. */
  calculate: (workbooks: readonly (readonly SheetPlan[])[]) => Promise<Sheets>;
}

/** One start for all of them; a workbook of everybody would take it many times as long. */
async function inLibreOffice(workbooks: readonly (readonly SheetPlan[])[]): Promise<Sheets> {
  const office = libreOffice();
  if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
  const files: Uint8Array[] = [];
  for (const plans of workbooks) files.push(writeWorkbook(plans.map(onlyFormulas)));
  const read = await Promise.all((await convertAll(office, files, "xlsx")).map(readXlsx));
  return new Map(read.flatMap((sheets) => [...sheets]));
}

async function inHeadlessGrid(workbooks: readonly (readonly SheetPlan[])[]): Promise<Sheets> {
  const sheets = new Map<string, CellValue[][]>();
  for (const plans of workbooks) {
    const grid = createHeadlessGrid();
    for (const [name, values] of await calculatedIn(grid, plans)) sheets.set(name, values);
    grid.dispose();
  }
  return sheets;
}

async function inStandIn(workbooks: readonly (readonly SheetPlan[])[]): Promise<Sheets> {
  const sheets = new Map<string, CellValue[][]>();
  const excel = await startExcelWithFunctions();
  for (const plans of workbooks) {
    excel.reset();
    for (const [name, values] of await calculatedIn(excel.standIn.grid, plans)) sheets.set(name, values);
  }
  await excel.close();
  return sheets;
}

/** Two independent spreadsheet engines, and the functions through office.js's own runtime. */
export const programs: readonly Program[] = [
  {
    title: "Native formulas in LibreOffice",
    dialect: "native",
    isInstalled: libreOffice() !== null,
    takes: "everything",
    calculate: inLibreOffice,
  },
  {
    title: "Native formulas in the stand-in's grid",
    dialect: "native",
    isInstalled: true,
    takes: "shipped",
    calculate: inHeadlessGrid,
  },
  {
    title: "KPI functions in the stand-in Excel",
    dialect: "addin",
    isInstalled: true,
    takes: "fixed",
    calculate: inStandIn,
  },
];
