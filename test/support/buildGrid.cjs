const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../..");
const source = join(root, "test/standin");
const bundle = join(root, ".build/standin-grid.cjs");

/** Bundles the stand-in's headless grid for Node, because jest cannot load the modules Univer consists of. */
function buildGrid() {
  const stamp = `// ${fingerprint()}\n`;
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(stamp)) return bundle;
  const unfinished = `${bundle}.${process.pid}`;
  const built = require("esbuild").buildSync({
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
  });
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(unfinished, built.outputFiles[0].contents);
  renameSync(unfinished, bundle);
  return bundle;
}

function fingerprint() {
  const hash = createHash("sha256");
  const own = readdirSync(join(source, "engine")).map((name) => join("engine", name));
  for (const name of ["engine.ts", "grid.ts", ...own].sort())
    hash.update(name).update(readFileSync(join(source, name)));
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

module.exports = { buildGrid };
