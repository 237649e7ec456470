import { build, type BuildOptions } from "esbuild";
import path from "node:path";

/** Bundles the stand-in's page and the script that stands in the pane before office.js into `folder`. */
export async function bundlePage(folder: string): Promise<void> {
  const common: BuildOptions = { bundle: true, outdir: folder, sourcemap: true, logLevel: "warning", target: "es2022" };
  const loader: BuildOptions["loader"] = {
    ".css": "css",
    ".ttf": "dataurl",
    ".woff": "dataurl",
    ".woff2": "dataurl",
    ".svg": "text",
  };
  await build({
    ...common,
    entryPoints: { page: path.join(__dirname, "../page/main.ts") },
    format: "esm",
    splitting: true,
    minify: true,
    loader,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await build({
    ...common,
    entryPoints: { "pane-host": path.join(__dirname, "../page/paneHost.ts") },
    format: "iife",
  });
}
