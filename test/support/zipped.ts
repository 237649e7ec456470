import { strToU8, unzipSync, zipSync } from "fflate";

/** A zip of texts by their names. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );

/** A file with some of its parts written anew. */
export function rewritten(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => string | Uint8Array | null,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const changed = change(name, content);
    return changed === null ? [] : [[name, changed] as const];
  });
  return zipped(Object.fromEntries(parts));
}
