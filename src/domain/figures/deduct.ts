import { round } from "./rounding";

/** What one kind of incident costs. */
export interface Incidents {
  count: number;
  points: number;
  free: number;
}

/** Full marks less the points of every incident beyond the free ones, never below 0. */
export function pointsLeft(full: number, incidents: readonly Incidents[]): number {
  const lost = incidents.reduce((sum, { count, points, free }) => sum + Math.max(0, count - free) * points, 0);
  return Math.max(0, round(full - lost, 8));
}
