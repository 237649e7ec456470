import type { WorkbookState } from "../book/workbookState";
import { dialectOf } from "../book/dialectOf";
import { rangeAt } from "../kit/address";
import type { CellValue, PlanCell } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { wordsOf } from "./guideLine";

/** The line of 说明 on computers without the add-in, as it is to read when formulas are written otherwise; none where somebody has reworded it. */
export function withoutLineEdits(
  before: WorkbookState,
  after: WorkbookState,
  { values, formulas }: RawSheet,
): { address: string; before: CellValue[][]; after: PlanCell[][] }[] {
  const [was, is] = [before, after].map((state) => wordsOf(state).guide.without[dialectOf(state)]);
  if (was === undefined || is === undefined || was === is) return [];
  return values.flatMap((line, row) => {
    const column = line.findIndex((cell, at) => cell === was.label && line[at + 1] === was.text);
    if (column < 0) return [];
    const read = [column, column + 1].map((at) => formulas[row]?.[at] ?? "");
    return [{ address: rangeAt(row, column, row, column + 1), before: [read], after: [[is.label, is.text]] }];
  });
}
