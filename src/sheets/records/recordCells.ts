import { periodOf } from "../../domain/time/period";
import type { Input } from "../../domain/inputs/input";
import { asRead } from "../kit/asRead";
import { columnOf, rowCellOf } from "../kit/tableReference";
import { rangeOf } from "../kit/draft";
import type { CellValue, PlanCell } from "../kit/plan";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreColumns } from "../columns/scoreColumns";
import { type InputColumn, inputColumns } from "./occupied";
import { keyedPeople, type Rated } from "./people";
import { keyColumn, type RecordRecipe } from "../book/recipe";
import type { RecordScope } from "./recordCriteria";
import { recordFormula } from "./recordFormula";

/** One column of 评分表 as it is to be written; null leaves a cell as it is. */
export interface ColumnChange {
  address: string;
  before: readonly (readonly CellValue[])[];
  after: readonly (readonly PlanCell[])[];
}

/** Rows of the table that change in a column, as one range. */
export function columnChange(
  { score, scoreTable }: RawPeriod,
  { at }: InputColumn,
  cell: (read: CellValue, row: number) => PlanCell,
): ColumnChange {
  const first = scoreTable.row + 1;
  const rows = Array.from({ length: scoreTable.rows - 1 }, (_, index) => first + index);
  const before = rows.map((row) => [score.formulas[row]?.[at] ?? ""]);
  return {
    address: rangeOf(first, at, first + rows.length - 1, at),
    before,
    after: rows.map((row, index) => [cell(before[index]?.[0] ?? "", row)]),
  };
}

/**
 * The formulas of a recipe in every row, in which typed figures stay unless they are to be replaced. Excel would fill the whole
 * column anyway, so that each cell is written: the formula itself leaves rows blank that nobody's records belong to.
 */
export function recordCells(
  raw: RawPeriod,
  recipe: RecordRecipe,
  people: readonly Rated[],
  options: { replacesTyped: boolean; oddSigns: RecordScope["oddSigns"] },
): { changes: ColumnChange[]; written: number; kept: number } {
  const { scheme, language, tables } = raw.state;
  const period = periodOf(raw.state);
  const by = keyColumn(recipe)?.role ?? "name";
  const rows = new Set(keyedPeople(people, by).countable.map(({ row }) => row));
  const headers = new Map(scoreColumns(scheme, language).map(({ id, header }) => [id, header] as const));
  const keyCell = (id: "number" | "name"): string => rowCellOf(tables.score, headers.get(id) ?? id);
  const keyCells = (id: "number" | "name"): string => columnOf(tables.score, headers.get(id) ?? id);
  const columns = inputColumns(raw);
  const counts = { written: 0, kept: 0 };
  const changes = recipe.targets.flatMap(({ input: id, aggregate }) => {
    const column = columns.find(({ input }) => input === id);
    const input = scheme.inputs.find((one: Input) => one.id === id);
    if (column === undefined || input === undefined) return [];
    const formula = recordFormula({ recipe, period, keyCell, keyCells, oddSigns: options.oddSigns }, aggregate, input);
    return columnChange(raw, column, (read, row) => {
      const isCounted = rows.has(row + 1);
      if (column.isTyped(read) && !(isCounted && options.replacesTyped)) {
        if (isCounted) counts.kept += 1;
        return asRead(read);
      }
      if (isCounted) counts.written += 1;
      return { formula };
    });
  });
  return { changes, ...counts };
}

/** What a recipe's cells show now, as if it had been typed: the way back from formulas. */
export function frozenCells(raw: RawPeriod, holdsFormula: (cell: CellValue) => boolean): ColumnChange[] {
  const { score } = raw;
  return inputColumns(raw).flatMap((column) => {
    const made = columnChange(raw, column, (read, row) =>
      holdsFormula(read) ? (score.values[row]?.[column.at] ?? "") : null,
    );
    return made.after.some(([cell]) => cell !== null) ? [made] : [];
  });
}
