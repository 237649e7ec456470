import { existsSync, readFileSync } from "node:fs";

/** Width and height a PNG says it has, null when there is no such PNG. */
export function pictureSize(file: string): { width: number; height: number } | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
