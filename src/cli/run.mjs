import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Bundles a TypeScript file with esbuild and runs it with this Node; nothing but its own output reaches stdout. */
export async function runTypeScript(entry, args) {
  const outfile = path.join(root, ".build/run", `${entry.replace(/[\\/]/g, "-").replace(/\.tsx?$/, "")}.cjs`);
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
  });
  return spawnSync(process.execPath, ["--enable-source-maps", outfile, ...args], { stdio: "inherit" }).status ?? 1;
}

const isMain = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  const [entry, ...args] = process.argv.slice(2);
  process.exitCode = await runTypeScript(entry, args);
}
