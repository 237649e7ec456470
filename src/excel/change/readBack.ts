import type { SetUpIssue } from "../../domain/issue/setUpIssue";
import { areaOf } from "../../sheets/kit/address";
import type { CellValue, SheetPlan } from "../../sheets/kit/plan";
import { type Sample, samplesOf } from "../../sheets/kit/sample";
import { differentCells } from "../../sheets/reading/differentCells";
import type { Payload } from "../payload";
import { rowSlices } from "./rowSlices";

/** Cells of a sheet that must hold what was written into them. */
export interface Written {
  sheet: string;
  /** The table whose name Excel may leave out in formulas on this sheet. */
  table: string | null;
  samples: readonly Sample[];
}

/** What a new sheet must hold. */
export const writtenOf = (plan: SheetPlan): Written => ({
  sheet: plan.name,
  table: plan.table?.name ?? null,
  samples: samplesOf(plan),
});

interface Asked extends Sample {
  range: Excel.Range;
}

/** What a range weighs in a request. */
const bytesPerRange = 450;

/** Asks for what was written; the answer compares once the next sync is through. */
export async function askBack(
  { workbook }: Excel.RequestContext,
  written: readonly Written[],
  payload: Payload,
): Promise<() => SetUpIssue[]> {
  const asked: { on: Written; ranges: Asked[] }[] = [];
  for (const on of written) {
    const ranges: Asked[] = [];
    for (const { address, cells } of on.samples)
      for (const slice of rowSlices(areaOf(address), cells)) {
        // The answer weighs about what was written.
        await payload.reserve(bytesPerRange + slice.bytes);
        const range = workbook.worksheets.getItem(on.sheet).getRange(slice.address).load("formulas");
        ranges.push({ address: slice.address, cells: slice.rows, range });
      }
    asked.push({ on, ranges });
  }
  return () =>
    asked.flatMap(({ on, ranges }): SetUpIssue[] => {
      const [first, ...more] = ranges.flatMap(({ range, ...sample }) =>
        differentCells(sample, range.formulas as CellValue[][], on.table),
      );
      return first === undefined ? [] : [{ code: "readBackDiffers", sheet: on.sheet, cells: [first, ...more] }];
    });
}
