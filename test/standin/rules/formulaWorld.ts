/** What a formula may refer to. Names are compared as Excel does, without case. */
export interface FormulaWorld {
  sheets: ReadonlySet<string>;
  /** Column names by table. */
  tables: ReadonlyMap<string, readonly string[]>;
  names: ReadonlySet<string>;
  /** Functions of add-ins, "KPI.GRADE", with the fewest and the most arguments. */
  functions: ReadonlyMap<string, readonly [number, number]>;
  /** The table the cell itself is in; in it a reference may leave the table's name out. */
  own: string | null;
}

/** The spelling of a name among the known ones, compared without case. */
export function spelledAs(known: Iterable<string>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const one of known) if (one.toLowerCase() === wanted) return one;
  return undefined;
}
