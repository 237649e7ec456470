/** So many rows or columns put in at a place, or cut out where it is negative. */
export interface PlaceMove {
  at: number;
  by: number;
}

export function movesIn(places: readonly number[]): PlaceMove[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1] ?? -1;
    const by = place - before - 1;
    return by === 0 ? [] : [{ at: before + 1, by }];
  });
}

/** Whole rows or columns further off are no longer looked for. */
export const farthest = 40;
const distances = Array.from({ length: farthest }, (_, at) => at + 1).flatMap((by) => [by, -by]);

/** How far off each of the planned places is found, by going on from where the one before was found; `isThere` tells it of a place. */
export function offsetsOf(
  planned: readonly number[],
  isThere: (at: number, by: number) => boolean,
): ReadonlyMap<number, number> {
  const isThereToo = (at: number | undefined, by: number): boolean => at === undefined || isThere(at, by);
  let by = 0;
  const offsets = new Map<number, number>();
  planned.forEach((at, place) => {
    const next = planned[place + 1];
    if (!isThere(at, by))
      by = distances.map((more) => by + more).find((one) => isThere(at, one) && isThereToo(next, one)) ?? by;
    offsets.set(at, by);
  });
  return offsets;
}

/** Where each of so many places is found; those of which nothing is known go with the one before. */
export function placesAt(count: number, offsets: ReadonlyMap<number, number>): number[] {
  let last = 0;
  return Array.from({ length: count }, (_, at) => at + (last = offsets.get(at) ?? last));
}

/** Where each of the planned texts is found among those that were read. */
export function followed(planned: readonly string[], read: readonly string[]): number[] {
  const named = planned.flatMap((name, at) => (name === "" ? [] : [at]));
  return placesAt(
    planned.length,
    offsetsOf(named, (at, by) => read[at + by] === planned[at]),
  );
}
