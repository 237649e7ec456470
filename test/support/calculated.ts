import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { calculatedIn } from "../xlsx/inGrid";
import { createHeadlessGrid } from "./grid";
import { convert, libreOffice } from "./libreOffice";
import { onlyFormulas } from "./onlyFormulas";
import { readXlsx } from "./readXlsx";

type Values = readonly (readonly CellValue[])[];

/** A program that works plans out, and what it makes of every sheet. */
export interface Calculator {
  title: string;
  isInstalled: boolean;
  calculate: (plans: readonly SheetPlan[]) => Promise<ReadonlyMap<string, Values>>;
}

/** Programs with formula engines of their own, which know no functions of ours. */
export const calculators: readonly Calculator[] = [
  {
    title: "LibreOffice",
    isInstalled: libreOffice() !== null || process.env["CI"] !== undefined,
    calculate: async (plans) => {
      const office = libreOffice();
      if (office === null) throw new Error("LibreOffice is not installed, and in CI nothing is skipped");
      return new Map(await readXlsx(await convert(office, writeWorkbook(plans.map(onlyFormulas)), "xlsx")));
    },
  },
  {
    title: "the stand-in's grid",
    isInstalled: true,
    calculate: async (plans) => {
      const grid = createHeadlessGrid();
      const sheets = await calculatedIn(grid, plans);
      grid.dispose();
      return sheets;
    },
  },
];
