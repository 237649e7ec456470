import type { Result } from "../domain/issue/result";
import type { Named } from "../domain/people/identity";
import { failed, ok } from "../domain/outcome/outcome";
import { cellAt } from "../sheets/kit/address";
import { type InputColumn, inputColumns } from "../sheets/records/occupied";
import { columnChange } from "../sheets/records/recordCells";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { readPeriod } from "../sheets/readPeriod";
import { ownTable } from "./onScore";
import { withPeriod } from "./withPeriod";
import { writeColumns } from "./writeColumns";

/** A figure for a cell of 评分表; `person` and `was` are what the user saw there: rows may have been sorted since. */
export interface FigureToWrite {
  input: string;
  /** As Excel counts rows. */
  row: number;
  person: Named;
  was: number | boolean | null;
  value: number;
}

/**
 * Writes figures taken from other workbooks; where a cell has changed meanwhile, none of them. What was typed and could not
 * be read stays, and is counted.
 */
export const takeFigures = (
  figures: readonly FigureToWrite[],
  today: string,
): Promise<Result<{ cells: number; kept: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const own = ownTable(open.reading, "figures");
    if (!own.ok) return own;
    const { people } = readPeriod(raw, today);
    const columns = inputColumns(raw);
    const byRow = new Map(people.map((person) => [person.row, person] as const));
    const moved = figures.find(({ input, row, person: seen, was }) => {
      const person = byRow.get(row);
      return person === undefined || !isNamedAs(person, seen) || (person.inputs?.[input] ?? null) !== was;
    });
    if (moved) return failed(changedCell(raw, columns, moved));
    const changes = columns.flatMap((column) => {
      const ofColumn = new Map(figures.flatMap((one) => (one.input === column.input ? [[one.row, one] as const] : [])));
      if (ofColumn.size === 0) return [];
      return columnChange(raw, column, (read, row) => {
        const figure = ofColumn.get(row + 1);
        return figure === undefined || (figure.was === null && column.isTyped(read)) ? null : figure.value;
      });
    });
    await writeColumns(open, changes);
    const cells = changes.flatMap(({ after }) => after.flat()).filter((cell) => cell !== null).length;
    return ok({ cells, kept: figures.length - cells });
  });

const isNamedAs = (one: Named, other: Named): boolean => one.number === other.number && one.name === other.name;

function changedCell({ score }: RawPeriod, columns: readonly InputColumn[], { input, row }: FigureToWrite) {
  const column = columns.find((one) => one.input === input)?.at ?? 0;
  const read = String(score.values[row - 1]?.[column] ?? "");
  return { code: "cellChanged" as const, sheet: score.name, address: cellAt(row - 1, column), read };
}
