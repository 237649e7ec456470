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

type Names = ReadonlySet<string> | ReadonlyMap<string, unknown> | readonly string[];

const lowered = new WeakMap<Names, ReadonlyMap<string, string>>();

const index = (names: Names): ReadonlyMap<string, string> => {
  const all = Array.isArray(names) ? (names as readonly string[]) : (names as ReadonlySet<string>).keys();
  return new Map([...all].map((name) => [name.toLowerCase(), name] as const));
};

/** The spelling of a name among the known ones, compared without case. */
export function spelledAs(known: Names, name: string): string | undefined {
  const names = lowered.get(known) ?? index(known);
  lowered.set(known, names);
  return names.get(name.toLowerCase());
}
