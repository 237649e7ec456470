import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quickUniver } from "../standin/serve/quickUniver";
import { buildOnce, root } from "./buildOnce";
import { gridBundle } from "./grid";

const source = join(root, "test/standin");

/** Bundles the stand-in's headless grid, because jest cannot load the modules Univer consists of. */
export const buildGrid = (): Promise<void> =>
  buildOnce(
    gridBundle,
    sources().map((file) => readFileSync(join(source, file))),
    { entryPoints: [join(source, "engine/headless.ts")], plugins: [quickUniver] },
  );

function sources(): string[] {
  const engine = readdirSync(join(source, "engine")).map((name) => join("engine", name));
  return ["engine.ts", "grid.ts", "serve/quickUniver.ts", ...engine].sort();
}
