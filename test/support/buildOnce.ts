import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

export const root = join(__dirname, "../..");

/** Puts modules into one file for Node, unless that was done from the same `parts` before. */
export async function buildOnce(
  outfile: string,
  parts: readonly (string | Buffer)[],
  options: BuildOptions,
): Promise<void> {
  const hash = createHash("sha256");
  for (const part of [...parts, readFileSync(join(root, "package-lock.json"))]) hash.update(part);
  const stamp = `// ${hash.digest("hex")}`;
  if (existsSync(outfile) && readFileSync(outfile, "utf8").startsWith(`${stamp}\n`)) return;
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: stamp },
    logLevel: "error",
    outfile: unfinished,
    ...options,
  });
  renameSync(unfinished, outfile);
}
