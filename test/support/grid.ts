import { join } from "node:path";
import type { Grid } from "../standin/grid";

/** The stand-in's grid without a screen, where `buildGrid` has put it. */
export const gridBundle = join(__dirname, "../../.build/standin-grid.cjs");

interface HeadlessGrid {
  createHeadlessGrid(saved?: unknown): Grid;
}

export function createHeadlessGrid(saved?: unknown): Grid {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle exists only after it was built
  return (require(gridBundle) as HeadlessGrid).createHeadlessGrid(saved);
}
