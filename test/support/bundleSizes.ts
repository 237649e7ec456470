import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What is needed of webpack's statistics. */
export interface BuildStats {
  chunks: readonly { initial: boolean; files: readonly string[]; origins: readonly { request: string }[] }[];
}

export interface BundleSizes {
  /** Loaded before the first formula can answer. */
  functions: number;
  /** Loaded until the pane shows its first screen. */
  firstScreen: number;
  /** Loaded until that screen can show the month of the workbook. */
  month: number;
  /** Every script of the add-in, office.js not counted. */
  all: number;
}

/** Upper limits in bytes after gzip. */
export const sizeBudgets = { functions: 40 * 1024, firstScreen: 180 * 1024 };

/** Bytes after gzip of what a build makes a user wait for. */
export function bundleSizes(stats: BuildStats, folder: string): BundleSizes {
  const zipped = (files: readonly string[]): number =>
    [...new Set(files)]
      .filter((file) => file.endsWith(".js"))
      .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0);
  const loadedFor = (requests: readonly string[]): number =>
    zipped(
      stats.chunks
        .filter(({ initial, origins }) => initial || origins.some(({ request }) => requests.includes(request)))
        .flatMap(({ files }) => files),
    );
  return {
    functions: zipped(["functions.js"]),
    firstScreen: loadedFor(["./mountPane"]),
    month: loadedFor(["./mountPane", "../actions/excelActions"]),
    all: zipped(stats.chunks.flatMap(({ files }) => files)),
  };
}
