import type { Period } from "../../domain/time/period";
import { round } from "../../domain/figures/rounding";
import { allPlaces, sumOf } from "../../domain/figures/sum";
import { typedPlaces } from "../../domain/figures/typed";
import type { Input } from "../../domain/inputs/input";
import type { CellValue } from "../kit/plan";
import { factorOf, leastNumber, limitIn, mayBeZero } from "./measure";
import { criterionKey } from "./criterionKey";
import { foundKey } from "./identifiers";
import { type Rated, soughtOf } from "./people";
import {
  type Aggregate,
  columnsReadBy,
  type Condition,
  dateColumn,
  holdsNumbers,
  keyColumn,
  type RecordColumns,
} from "../book/recipe";
import { columnNamed, type RecordRow, recordRows } from "./recordRows";
import type { RecordTable } from "./recordTable";

const isNumber = (value: CellValue): value is number => typeof value === "number" && value >= leastNumber;

function meets(row: RecordRow, where: Condition | null, recipe: RecordColumns): boolean {
  if (where === null) return true;
  const value = row.cell(where.column);
  if (where.kind === "filled") return value !== "";
  if (where.kind === "oneOf") return where.values.some((one) => criterionKey(one) === criterionKey(value));
  const unit = columnNamed(recipe, where.column)?.unit ?? "one";
  const limit = limitIn(unit, where);
  const bound = limit.value / limit.per;
  return isNumber(value) && (limit.sign === "<=" ? value <= bound : value >= bound);
}

/** Whether a row has what a share is taken of: a number where numbers are measured, otherwise anything. */
function isTold(row: RecordRow, header: string, recipe: RecordColumns): boolean {
  const column = columnNamed(recipe, header);
  return column && holdsNumbers(column) ? isNumber(row.cell(header)) : row.cell(header) !== "";
}

/** Whether something stands in a cell of the person that is no date, or no number where one is due. */
function isDoubtful(rows: readonly RecordRow[], aggregate: Aggregate, recipe: RecordColumns): boolean {
  const isDated = dateColumn(recipe) !== null;
  if (isDated && rows.some(({ date }) => date !== "" && !isNumber(date))) return true;
  return columnsReadBy(aggregate).some((header) => {
    const column = columnNamed(recipe, header);
    if (column === undefined || !holdsNumbers(column)) return false;
    const known = new Set(["", ...column.blanks].map(criterionKey));
    return rows.some((row) => {
      const value = row.cell(header);
      return row.isInPeriod && !isNumber(value) && !known.has(criterionKey(value));
    });
  });
}

/** What the only row says, with all the decimals that anybody types. */
const onlyValue = ([only = "", ...more]: readonly CellValue[], factor: number): number | null =>
  more.length > 0 || !isNumber(only) ? null : round(only * factor, typedPlaces);

function measured(
  rows: readonly RecordRow[],
  aggregate: Aggregate,
  recipe: RecordColumns,
  input: Input,
): number | null {
  const meeting = rows.filter((row) => meets(row, aggregate.where, recipe));
  const factorOfColumn = (column: string): number => factorOf(columnNamed(recipe, column)?.unit ?? "one", input);
  switch (aggregate.kind) {
    case "count":
      return meeting.length;
    case "days":
      return new Set(meeting.map(({ date }) => Math.floor(Number(date)))).size;
    case "value":
      return onlyValue(
        rows.map((row) => row.cell(aggregate.column)),
        factorOfColumn(aggregate.column),
      );
    case "sum":
    case "mean": {
      const numbers = meeting.map((row) => row.cell(aggregate.column)).filter(isNumber);
      const total = sumOf(numbers, (number) => number, allPlaces);
      const factor = factorOfColumn(aggregate.column);
      if (aggregate.kind === "sum") return round(total * factor, 2);
      return numbers.length === 0 ? null : round((total / numbers.length) * factor, 2);
    }
    case "share": {
      const all = rows.filter((row) => meets(row, aggregate.among ?? null, recipe));
      const told = all.filter((row) => isTold(row, aggregate.where.column, recipe));
      const met = told.filter((row) => meets(row, aggregate.where, recipe));
      return told.length === 0 ? null : round((100 * met.length) / told.length, 2);
    }
  }
}

/** What the formulas will say for a person; null where they leave the cell blank. */
type CountedRecords = (person: Rated, aggregate: Aggregate, input: Input) => number | null;

/** Counts records as COUNTIFS, SUMIFS and their kin do, so that the figures are seen before anything is written. */
export function countRecords(table: RecordTable, recipe: RecordColumns, period: Period): CountedRecords {
  const by = keyColumn(recipe)?.role ?? "name";
  const byKey = new Map<string, RecordRow[]>();
  for (const row of recordRows(table, recipe, period)) {
    const rows = byKey.get(row.key);
    if (rows) rows.push(row);
    else byKey.set(row.key, [row]);
  }
  return (person, aggregate, input) => {
    const rows = byKey.get(foundKey(soughtOf(person, by))) ?? [];
    const inPeriod = rows.filter((row) => row.isInPeriod);
    if (isDoubtful(rows, aggregate, recipe) || (inPeriod.length === 0 && !mayBeZero(input))) return null;
    return measured(inPeriod, aggregate, recipe, input);
  };
}
