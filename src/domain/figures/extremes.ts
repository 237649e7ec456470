/** The highest of numbers, however many there are; -Infinity of none, as `Math.max` says, which takes only so many. */
export function highestOf(numbers: Iterable<number>): number {
  let highest = -Infinity;
  for (const number of numbers) highest = Math.max(highest, number);
  return highest;
}

/** The lowest of numbers, however many there are; Infinity of none. */
export function lowestOf(numbers: Iterable<number>): number {
  let lowest = Infinity;
  for (const number of numbers) lowest = Math.min(lowest, number);
  return lowest;
}
