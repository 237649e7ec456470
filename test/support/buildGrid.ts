import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { quickUniver } from "../standin/serve/quickUniver";
import { gridBundle } from "./grid";

const root = join(__dirname, "../..");
const source = join(root, "test/standin");

/**
 * Bundles the stand-in's headless grid for Node if its sources have changed, because jest cannot load the modules Univer
 * consists of. Jest and the bench call it first.
 */
// eslint-disable-next-line no-restricted-syntax -- jest asks for it as the default
export default async function buildGrid(): Promise<void> {
  const stamp = `// ${fingerprint()}\n`;
  if (existsSync(gridBundle) && readFileSync(gridBundle, "utf8").startsWith(stamp)) return;
  const unfinished = `${gridBundle}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: [join(source, "engine/headless.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: stamp.trim() },
    logLevel: "error",
    plugins: [quickUniver],
    outfile: unfinished,
  });
  renameSync(unfinished, gridBundle);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const own = readdirSync(join(source, "engine")).map((name) => join("engine", name));
  for (const name of ["engine.ts", "grid.ts", ...own].sort())
    hash.update(name).update(readFileSync(join(source, name)));
  for (const file of ["package-lock.json", "test/standin/serve/quickUniver.ts"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
