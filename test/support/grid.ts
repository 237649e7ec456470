import type { Grid } from "../standin/grid";
import { buildGrid } from "./buildGrid";

interface HeadlessGrid {
  createHeadlessGrid(saved?: unknown): Grid;
}

let bundle: string | undefined;

/** The stand-in's grid without a screen, bundled anew by the first of a test file whenever its sources have changed. */
export function createHeadlessGrid(saved?: unknown): Grid {
  bundle ??= buildGrid();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle exists only after it was built
  return (require(bundle) as HeadlessGrid).createHeadlessGrid(saved);
}
