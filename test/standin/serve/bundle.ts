import { build, context, type BuildOptions, type Loader, type Plugin } from "esbuild";
import path from "node:path";
import { quickUniver } from "./quickUniver";

const loader: Readonly<Record<string, Loader>> = {
  ".css": "css",
  ".ttf": "dataurl",
  ".woff": "dataurl",
  ".woff2": "dataurl",
  ".svg": "text",
};

/** The stand-in's page, begun by a file of `page`, and the script that stands in the pane before office.js. */
function bundles(folder: string, entry: string): BuildOptions[] {
  const common: BuildOptions = { bundle: true, outdir: folder, sourcemap: true, logLevel: "warning", target: "es2022" };
  const at = (file: string): string => path.join(__dirname, "../page", file);
  return [
    {
      ...common,
      entryPoints: { page: at(entry) },
      format: "esm",
      splitting: true,
      minify: true,
      loader,
      plugins: [quickUniver],
      define: { "process.env.NODE_ENV": '"production"' },
    },
    { ...common, entryPoints: { "pane-host": at("paneHost.ts") }, format: "iife" },
  ];
}

/** Bundles the stand-in's page into `folder`. */
export async function bundlePage(folder: string): Promise<void> {
  for (const options of bundles(folder, "main.ts")) await build(options);
}

/** Bundles the page that follows changes, and again whenever one of its files is saved; `again` hears of that. */
export async function watchPage(folder: string, again: () => void): Promise<void> {
  for (const options of bundles(folder, "developed.ts")) {
    let isBuilt = false;
    const plugins: Plugin[] = [
      ...(options.plugins ?? []),
      {
        name: "again",
        setup(bundler) {
          bundler.onEnd(({ errors }) => {
            if (isBuilt && errors.length === 0) again();
            isBuilt = true;
          });
        },
      },
    ];
    const bundling = await context({ ...options, plugins });
    await bundling.rebuild();
    await bundling.watch();
  }
}
