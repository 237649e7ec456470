import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { CellBox } from "../grid";
import { type Context, worksheet } from "./context";
import { activeSheet } from "./sheets";

/** Where a cell of the shown sheet is drawn, from the top left corner of the container; null when another sheet is shown. */
export function cellBox(
  context: Context,
  container: HTMLElement,
  sheet: string,
  row: number,
  column: number,
): CellBox | null {
  if (sheet !== activeSheet(context)) return null;
  const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet)?.skeleton;
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !canvas) return null;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const { xSplit, ySplit } = worksheet(context, sheet).getFreeze();
  const scrolledX = column < xSplit ? 0 : (main?.viewportScrollX ?? 0);
  const scrolledY = row < ySplit ? 0 : (main?.viewportScrollY ?? 0);
  const outer = container.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  return {
    left: inner.left - outer.left + cell.startX - scrolledX,
    top: inner.top - outer.top + cell.startY - scrolledY,
    width: cell.endX - cell.startX,
    height: cell.endY - cell.startY,
  };
}
