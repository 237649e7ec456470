import type { Incidents } from "../domain/figures/deduct";
import { cellsOf, isBlank, typedIn } from "./cells";
import { refuse, type ArgumentPlace } from "./refuse";

/** Counts side by side with their points and free ones; a single cell of these applies to all. A blank count is none. */
export function incidentsIn(counts: unknown, points: unknown, free: unknown): Incidents[] {
  const times = cellsOf(counts).map((cell, index) =>
    isBlank(cell) ? 0 : typedIn(cell, { argument: "counts", row: index + 1 }),
  );
  const each = spread(points, times.length, { argument: "points" });
  const spared = isBlank(free) ? [] : spread(free, times.length, { argument: "free" });
  return times.map((count, index) => ({ count, points: each[index] ?? 0, free: spared[index] ?? 0 }));
}

function spread(range: unknown, size: number, at: ArgumentPlace): number[] {
  const cells = cellsOf(range);
  if (cells.length !== 1 && cells.length !== size) {
    refuse(at, (words, place) => words.unequal(place, cells.length, size));
  }
  const numbers = cells.map((cell, index) => typedIn(cell, cells.length === 1 ? at : { ...at, row: index + 1 }));
  const only = numbers.length === 1 ? numbers[0] : undefined;
  return only === undefined ? numbers : Array.from({ length: size }, () => only);
}
