/** Prints a table with its columns as wide as what stands in them. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  process.stdout.write(`\n${title}\n${[text[0], rule, ...text.slice(1)].join("\n")}\n`);
}

/** Prints a table line by line, each as it is measured; columns are as wide as their heads, or as said. */
export function openTable(title: string, head: readonly (readonly [name: string, width: number])[]) {
  const widths = head.map(([name, width]) => Math.max(name.length, width));
  const print = (cells: readonly (string | number)[]): void => {
    const line = cells.map((cell, column) => String(cell).padEnd(widths[column] ?? 0)).join("  ");
    process.stdout.write(`${line.trimEnd()}\n`);
  };
  process.stdout.write(`\n${title}\n`);
  print(head.map(([name]) => name));
  print(widths.map((width) => "-".repeat(width)));
  return print;
}

/** "ok", or by how much a measurement is beyond its budget. */
export const against = (measured: number, budget: number): string =>
  measured <= budget ? `ok (budget ${String(budget)})` : `OVER (budget ${String(budget)})`;

export const kilobytes = (bytes: number, places = 0): string => `${(bytes / 1024).toFixed(places)} kB`;
