import { strFromU8, unzipSync } from "fflate";
import { fromPackedJson } from "../../src/sheets/book/packedJson";

/** Everything that any part of a file says, packed texts unpacked. */
export function everythingIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => `${name}\n${strFromU8(content)}`);
  const all = parts.join("\n");
  const packed = [...all.matchAll(/[A-Za-z0-9+/=]{40,}/g)].map(([text]) => fromPackedJson(text));
  return `${all}\n${JSON.stringify(packed)}`;
}

/** What of these words stands anywhere in a file; figures count where they stand alone. */
export function foundIn(bytes: Uint8Array, words: readonly (string | number)[]): (string | number)[] {
  const all = everythingIn(bytes);
  return words.filter((word) =>
    typeof word === "string" ? all.includes(word) : new RegExp(`(?<![\\d.])${word}(?![\\d.])`).test(all),
  );
}
