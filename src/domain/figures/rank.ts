/** Competition rank, highest first: 1, 1, 3. Those without a total have no rank and take no place. */
export function ranks(totals: readonly (number | null)[]): (number | null)[] {
  const highestFirst = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  highestFirst.forEach((total, index) => {
    if (!rankOf.has(total)) rankOf.set(total, index + 1);
  });
  return totals.map((total) => (total === null ? null : (rankOf.get(total) ?? null)));
}
