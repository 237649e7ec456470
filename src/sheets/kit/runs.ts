/** Values of cells by row and column, both counted from 0. */
export type Marks<T> = Map<number, Map<number, T>>;

/** A rectangle of cells that share a value. */
interface CellRun<T> {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  value: T;
}

/** Gives every cell of a rectangle a value, over the one it has. */
export function markArea<T>(marks: Marks<T>, { row, lastRow, column, lastColumn, value }: CellRun<T>): void {
  for (let at = row; at <= lastRow; at += 1) {
    const cells = marks.get(at) ?? new Map<number, T>();
    for (let place = column; place <= lastColumn; place += 1) cells.set(place, value);
    marks.set(at, cells);
  }
}

function runsOfRow<T>(row: number, cells: ReadonlyMap<number, T>): CellRun<T>[] {
  const runs: CellRun<T>[] = [];
  for (const [column, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.value === value && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ row, lastRow: row, column, lastColumn: column, value });
  }
  return runs;
}

/** Equal values side by side and below each other become one rectangle, so that few are written; in the order of their rows. */
export function runsOf<T extends string>(marks: Marks<T>): CellRun<T>[] {
  const open = new Map<string, CellRun<T>>();
  const done: CellRun<T>[] = [];
  for (const [row, cells] of [...marks].sort(([a], [b]) => a - b)) {
    for (const run of runsOfRow(row, cells)) {
      const key = `${run.column}:${run.lastColumn}:${run.value}`;
      const above = open.get(key);
      if (above?.lastRow === row - 1) above.lastRow = row;
      else {
        open.set(key, run);
        done.push(run);
      }
    }
  }
  return done;
}
