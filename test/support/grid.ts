import type { Grid } from "../standin/grid";
import { buildGrid } from "./buildGrid";

interface HeadlessGrid {
  createHeadlessGrid(saved?: unknown): Grid;
}

/** The stand-in's grid without a screen, bundled anew whenever its sources have changed. */
export function createHeadlessGrid(saved?: unknown): Grid {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle exists only after it was built
  return (require(buildGrid()) as HeadlessGrid).createHeadlessGrid(saved);
}
