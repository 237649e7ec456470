import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quickened } from "./quickened";

const root = join(__dirname, "../..");
const source = join(root, "test/standin");
const bundle = join(root, ".build/standin-grid.cjs");

/**
 * Bundles the stand-in's headless grid for Node if its sources have changed, because jest cannot load the modules Univer
 * consists of, and says where the bundle is.
 */
export function buildGrid(): string {
  const stamp = `// ${fingerprint()}\n`;
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(stamp)) return bundle;
  const unfinished = `${bundle}.${process.pid}`;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only by the suite that has to bundle
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const [built] = buildSync({
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
    write: false,
  }).outputFiles;
  if (built === undefined) throw new Error("esbuild gave no bundle");
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(unfinished, quickened(built.text));
  renameSync(unfinished, bundle);
  return bundle;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const own = readdirSync(join(source, "engine")).map((name) => join("engine", name));
  for (const name of ["engine.ts", "grid.ts", ...own].sort())
    hash.update(name).update(readFileSync(join(source, name)));
  for (const file of ["package-lock.json", "test/support/quickened.ts"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
