import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../..");
const bundle = join(root, ".build/bench/engineRuns.cjs");

/**
 * Median milliseconds of judging so many people with all reasons: bundled as webpack does it for what ships, in a process of its
 * own, because the loader that runs these files wraps every function to keep its name, and that takes longer than judging.
 */
export function engineTime(people: number): number {
  buildSync({
    entryPoints: [join(__dirname, "engineRuns.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "es2020",
    logLevel: "error",
  });
  const times = execFileSync(process.execPath, [bundle, String(people)], { encoding: "utf8" })
    .split(" ")
    .map(Number);
  return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}
