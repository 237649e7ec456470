import type { Rung } from "../domain/figures/steps";
import { settled } from "../domain/figures/typed";
import { isBlank, labelIn, numberIn, rowsOf, typedIn, written } from "./cells";
import { refuse, type ArgumentPlace } from "./refuse";

interface LabelStep extends Rung {
  label: string;
}

interface PointStep extends Rung {
  points: number;
}

/** Lower bound in the first column and label in the second. */
export const labelSteps = (range: unknown, at: ArgumentPlace): LabelStep[] =>
  requireAscending(
    tableRows(range, at).map(({ cells, place }) => ({
      from: settled(numberIn(cells[0], place)),
      label: labelIn(cells[1], place),
    })),
    at,
  );

/** Lower bound in the first column and points in the last, so that labels may stand between. */
export const pointSteps = (range: unknown, at: ArgumentPlace): PointStep[] =>
  requireAscending(
    tableRows(range, at).map(({ cells, place }) => ({
      from: settled(numberIn(cells[0], place)),
      points: typedIn(cells.at(-1), place),
    })),
    at,
  );

export interface TableRow {
  cells: readonly unknown[];
  place: ArgumentPlace;
}

/** The rows that hold anything; blank ones left to grow do not count. */
export function tableRows(range: unknown, at: ArgumentPlace): TableRow[] {
  const rows = rowsOf(range).map((cells, index) => ({ cells, place: { ...at, row: index + 1 } }));
  const filled = rows.filter(({ cells }) => !cells.every(isBlank));
  const columns = filled[0]?.cells.length ?? 0;
  if (filled.length === 0) refuse(at, (words, place) => words.emptyTable(place));
  if (columns < 2) refuse(at, (words, place) => words.narrowTable(place, columns));
  return filled;
}

/** Bounds that fall or repeat would make a step unreachable, so the table is refused. */
export function requireAscending<S extends Rung>(steps: S[], at: ArgumentPlace): S[] {
  steps.forEach(({ from }, index) => {
    const previous = steps[index - 1]?.from;
    if (previous !== undefined && from <= previous) {
      refuse({ ...at, row: index + 1 }, (words, place) => words.notAscending(place, written(from), written(previous)));
    }
  });
  return steps;
}
