import { deepest } from "../figures/typed";

/** What a policy may hold: a multiple of the longest known one, and little enough for a sheet, a formula and a person. */
export const policySize = {
  /** Of any list. */
  entries: 200,
  /** Of any text. */
  letters: 4000,
  /** Of its file. */
  kilobytes: 1024,
} as const;

/** A list or a text that is longer than a policy may have. */
export interface Oversize {
  path: readonly (string | number)[];
  of: "entries" | "letters";
  read: number;
  limit: number;
}

/** Everything in the data of a policy that is too long; what lies deeper in a list that is too long is not looked at. */
export function oversizes(data: unknown, path: Oversize["path"] = []): Oversize[] {
  if (typeof data === "string") return tooLong("letters", data.length, path);
  if (typeof data !== "object" || data === null || path.length > deepest) return [];
  if (!Array.isArray(data)) return Object.entries(data).flatMap(([key, value]) => oversizes(value, [...path, key]));
  const found = tooLong("entries", data.length, path);
  return found.length > 0 ? found : data.flatMap((entry, at) => oversizes(entry, [...path, at]));
}

function tooLong(of: Oversize["of"], read: number, path: Oversize["path"]): Oversize[] {
  const limit = policySize[of];
  return read > limit ? [{ path, of, read, limit }] : [];
}
