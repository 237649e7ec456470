import { gridOn } from "./engine/gridOn";
import { startHeadless } from "./engine/startHeadless";
import { workbookData } from "./engine/workbookData";
import type { Grid } from "./grid";

/** A grid without a screen, in Node; give it what save() returned to go on from there. */
export function createHeadlessGrid(saved?: unknown): Grid {
  return gridOn(startHeadless(workbookData(saved)));
}
