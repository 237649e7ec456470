import { policyIn } from "../domain/parse/policyFile";
import { Scheme } from "../domain/scheme/scheme";
import { files } from "./files";

const parsed = new Map<string, Scheme>();

/** Known without reading a single policy; in the order the pane lists them. */
export const schemeIds: readonly string[] = [...files.keys()];

/** The policy of that id, read when it is first asked for. */
export function schemeById(id: string): Scheme | undefined {
  const known = parsed.get(id);
  if (known !== undefined || !files.has(id)) return known;
  const scheme = Scheme.parse(policyIn(files.get(id)));
  parsed.set(id, scheme);
  return scheme;
}

/** All of them, read. */
export const allSchemes = (): Scheme[] => schemeIds.flatMap((id) => schemeById(id) ?? []);
