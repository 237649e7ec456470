import type { OtherResult } from "../domain/issue/formulaIssue";
import type { RawPeriod } from "./book/rawPeriod";
import { cellAt } from "./kit/address";
import type { CellValue } from "./kit/plan";
import { readPeriod } from "./readPeriod";
import { isSameResult, storedResults } from "./storedResults";

/** Shown where a formula was not calculated: nothing to compare with. */
const isNothing = (value: CellValue): boolean =>
  typeof value === "string" && /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!)/.test(value);

/** Sums above the table leave out what is not calculated. */
const isError = (value: CellValue): boolean => typeof value === "string" && value.startsWith("#");

/**
 * Cells of 评分表 that show something else than before. Where results were not calculated before, as where the add-in is missing, they
 * have to be those that the policy gives, and sums above them follow.
 */
export function differentResults(before: RawPeriod, after: RawPeriod, today: string): OtherResult[] {
  const wrong = new Set(storedResults(after, readPeriod(after, today)).differences.map(({ at }) => at.address));
  const hadNone = before.score.values.flat().some(isNothing);
  const isAsBefore = (old: CellValue, now: CellValue, row: number, address: string): boolean => {
    if (isSameResult(old, now)) return !isNothing(old);
    if (isNothing(old)) return !isNothing(now) && !wrong.has(address);
    return hadNone && row < before.scoreTable.row && !isError(now);
  };
  return pairs(before.score.values, after.score.values).flatMap(({ row, column, old, now }) => {
    const address = cellAt(row, column);
    return isAsBefore(old, now, row, address) ? [] : [{ address, before: String(old), after: String(now) }];
  });
}

type Cells = readonly (readonly CellValue[])[];

const pairs = (before: Cells, after: Cells) =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, row) => {
    const [was, is] = [before[row] ?? [], after[row] ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (__, column) => ({
      row,
      column,
      old: was[column] ?? "",
      now: is[column] ?? "",
    }));
  }).flat();
