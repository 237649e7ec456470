import { sumOf } from "../../domain/figures/sum";
import { followed } from "../kit/followed";

/** Where the planned columns stand, and which of them are no longer there: in their place stand others. */
interface ColumnPlaces {
  at: readonly number[];
  cut: ReadonlySet<number>;
}

/** How well what stands in a column is what was planned for another. */
type Likeness = (planned: number, read: number) => number;

/** Columns are known by their headings; those between two of them, where their number has changed, by what stands below. */
export function columnPlaces(planned: readonly string[], read: readonly string[], likeness: Likeness): ColumnPlaces {
  const at = followed(planned, read);
  const cut = new Set<number>();
  const known = planned.flatMap((name, column) => (name !== "" && read[at[column] ?? -1] === name ? [column] : []));
  known.forEach((to, index) => {
    const from = known[index - 1];
    if (from === undefined) return;
    const [first, last] = [at[from] ?? from, at[to] ?? to];
    if (last - first === to - from) return;
    const like: Likeness = (column, place) => likeness(from + 1 + column, first + 1 + place);
    const within = placesWithin(to - from - 1, last - first - 1, like);
    within.forEach((place, column) => {
      if (place === null) cut.add(from + 1 + column);
      at[from + 1 + column] = place === null ? (at[from + column] ?? first) + 1 : first + 1 + place;
    });
  });
  return { at, cut };
}

/** Where each of so many columns stands among those read, null for one that was cut out. All put in, or cut out, are neighbours. */
function placesWithin(planned: number, read: number, likeness: Likeness): (number | null)[] {
  const ways = Array.from({ length: Math.min(planned, read) + 1 }, (_, from) =>
    Array.from({ length: planned }, (_none, column) => placeOf(column, from, read - planned)),
  );
  const worth = (way: readonly (number | null)[]): number =>
    sumOf([...way.entries()], ([column, place]) => (place === null ? 0 : likeness(column, place)));
  return ways.reduce((best, way) => (worth(way) > worth(best) ? way : best));
}

/** A column where `more` were put in before one, or so many fewer are there from that one on. */
function placeOf(column: number, from: number, more: number): number | null {
  if (column < from) return column;
  return more < 0 && column < from - more ? null : column + more;
}
