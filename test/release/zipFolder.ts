import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** Every file of a folder as a zip in which they lie in a folder of that name; the same files give the same bytes. */
export function zipFolder(folder: string, name: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  const entries = files.map((file) => [`${name}/${file.replaceAll("\\", "/")}`, readFileSync(path.join(folder, file))]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 9, mtime: "1980-01-01T00:00:00" });
}
