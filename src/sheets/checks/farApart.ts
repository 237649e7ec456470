/** So many times what is usual, or so small a part of it, is more likely a slip than a fact. */
const apart = 10;

/** The median; 0 of nothing. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

export const isApart = (value: number, usual: number): boolean => value >= usual * apart || value <= usual / apart;
