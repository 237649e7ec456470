import { round, workedPlaces } from "./rounding";
import { allPlaces, sumOf } from "./sum";

/** What one kind of incident costs. */
export interface Incidents {
  count: number;
  points: number;
  free: number;
}

/** Full marks less the points of every incident beyond the free ones, never below 0. */
export function pointsLeft(full: number, incidents: readonly Incidents[]): number {
  const lost = sumOf(incidents, ({ count, points, free }) => Math.max(0, count - free) * points, allPlaces);
  return Math.max(0, round(full - lost, workedPlaces));
}
