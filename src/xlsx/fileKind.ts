const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** "EncryptedPackage" as the names inside a compound file are written, two bytes for each letter. */
const encrypted = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

const contains = (bytes: Uint8Array, piece: readonly number[]): boolean => {
  const [first = 0] = piece;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (piece.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
};

/** What a file is by its first bytes: a zip, which an .xlsx is, or why it cannot be read. */
export function kindOf(bytes: Uint8Array): "zip" | "fileOldFormat" | "fileEncrypted" | "fileNotWorkbook" {
  if (begins(bytes, zip)) return "zip";
  if (!begins(bytes, compound)) return "fileNotWorkbook";
  return contains(bytes, encrypted) ? "fileEncrypted" : "fileOldFormat";
}
