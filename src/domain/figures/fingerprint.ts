/** Plain data; keys that hold undefined count as absent. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * 16 hexadecimal digits that change when the data changes; the order of keys does not matter, the order of lists does.
 * It notices edits. It is no signature: whoever wants to can make other data with the same fingerprint.
 */
export function fingerprint(data: Plain): string {
  const text = canonical(data);
  return hex(hash(text, 0x811c9dc5, 0x01000193)) + hex(hash(text, 0x9747b28c, 0x5bd1e995));
}

function canonical(data: Plain): string {
  if (data === undefined) return "null";
  if (data === null || typeof data !== "object") return JSON.stringify(data);
  if (isList(data)) return `[${data.map(canonical).join(",")}]`;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(",")}}`;
}

const isList = (data: object): data is readonly Plain[] => Array.isArray(data);

/** Multiply and xor over 16-bit units, then stirred so that every unit reaches every bit. */
function hash(text: string, seed: number, factor: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), factor);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}

const hex = (number: number): string => number.toString(16).padStart(8, "0");
