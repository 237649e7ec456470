import { evaluateCases } from "../../src/cli/evaluateCases";

/** A case of test/cases: what differs from the month of full marks, and from its result. */
export interface Worked {
  title: string;
  inputs: Readonly<Record<string, unknown>>;
  expected: Readonly<Record<string, unknown>>;
}

/** What the command line makes of one case. */
export const resultOf = (scheme: string, inputs: Readonly<Record<string, unknown>>): unknown =>
  evaluateCases([{ id: "one", scheme, inputs }])[0]?.result;

/** The full result a case means; tables such as `items` are filled up entry by entry, an error stands alone. */
export function inFull(full: Readonly<Record<string, unknown>>, { expected }: Worked): unknown {
  if ("error" in expected) return expected;
  const filled = Object.entries(expected).map(([key, value]) => [
    key,
    isTable(value) ? merged(full[key], value) : value,
  ]);
  return { ...full, ...(Object.fromEntries(filled) as object) };
}

const isTable = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const merged = (full: unknown, change: object): object => (isTable(full) ? { ...full, ...change } : change);
