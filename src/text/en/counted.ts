/** "1 change", "12 changes"; the number arrives written. */
export const counted = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === "1" ? one : many}`;
