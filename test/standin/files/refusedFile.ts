import { strFromU8, unzipSync } from "fflate";

/** Kinds of files that are no .xlsx, though Excel or WPS opens them. */
export type RefusedKind = "oldFormat" | "encrypted" | "binary" | "noWorkbook";

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Two bytes for each letter, as names inside a compound file are written. */
const encrypted = Array.from("EncryptedPackage").join("\0");

/** Why a file is not opened; null where it is a workbook of XML parts, macros or not. */
export function refusedKind(bytes: Uint8Array): RefusedKind | null {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return strFromU8(bytes, true).includes(encrypted) ? "encrypted" : "oldFormat";
  if (!begins(bytes, 0x50, 0x4b)) return "noWorkbook";
  const names: string[] = [];
  unzipSync(bytes, {
    filter({ name }) {
      names.push(name.replaceAll("\\", "/").toLowerCase());
      return false;
    },
  });
  if (names.some((name) => name.endsWith("xl/workbook.bin"))) return "binary";
  return names.some((name) => name.endsWith("[content_types].xml")) ? null : "noWorkbook";
}
