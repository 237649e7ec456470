import { mkdirSync, writeFileSync } from "node:fs";
import { asUnusable, Unusable } from "./unusable";

/** A file that is there already is somebody's work. */
export function writeFile(file: string, bytes: Uint8Array, overwrites: boolean): void {
  try {
    writeFileSync(file, bytes, { flag: overwrites ? "w" : "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new Unusable(`${file} is there already; --force writes over it`);
    throw asUnusable(file, error);
  }
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw asUnusable(folder, error);
  }
}
