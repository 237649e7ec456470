import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Bundles the stand-in's page and the script that stands in the pane before office.js into `folder`. */
export async function bundlePage(folder) {
  const common = { bundle: true, outdir: folder, sourcemap: true, logLevel: "warning", target: "es2022" };
  const loader = { ".css": "css", ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl", ".svg": "text" };
  await build({
    ...common,
    entryPoints: { page: path.join(here, "../page/main.ts") },
    format: "esm",
    splitting: true,
    minify: true,
    loader,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await build({
    ...common,
    entryPoints: { "pane-host": path.join(here, "../page/paneHost.ts") },
    format: "iife",
  });
}
