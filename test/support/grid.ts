import { join } from "node:path";
import type { Grid } from "../standin/grid";
import { outside } from "./outside";

/** The stand-in's grid without a screen, where `buildGrid` has put it. */
export const gridBundle = join(__dirname, "../../.build/standin-grid.cjs");

interface HeadlessGrid {
  createHeadlessGrid(saved?: unknown): Grid;
}

export function createHeadlessGrid(saved?: unknown): Grid {
  return (outside(gridBundle) as HeadlessGrid).createHeadlessGrid(saved);
}
