import { Scheme } from "../domain/scheme";
import scheme000 from "./000.json";
import scheme001 from "./001.json";
import scheme002 from "./002.json";
import scheme003A from "./003A.json";
import scheme003B from "./003B.json";

/** Every policy the product ships with as it lies in its file, in the order the pane lists them. */
const files: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["000", scheme000],
  ["001", scheme001],
  ["002", scheme002],
  ["003A", scheme003A],
  ["003B", scheme003B],
]);

const parsed = new Map<string, Scheme>();

/** Known without reading a single policy. */
export const schemeIds: readonly string[] = [...files.keys()];

/** The policy of that id, read when it is first asked for. */
export function schemeById(id: string): Scheme | undefined {
  const known = parsed.get(id);
  if (known !== undefined || !files.has(id)) return known;
  const scheme = Scheme.parse(files.get(id));
  parsed.set(id, scheme);
  return scheme;
}

/** All of them, for those that list every policy. */
export const allSchemes = (): Scheme[] => schemeIds.flatMap((id) => schemeById(id) ?? []);
