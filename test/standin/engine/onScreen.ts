import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from "@univerjs/engine-render";
import {
  getViewportByCell,
  ISheetSelectionRenderService,
  ScrollToRangeOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Area, Cell, CellBox } from "../grid";
import { rangeOf } from "./areas";
import { type Context, worksheet } from "./context";
import { activeSheet } from "./sheets";

/** Where a cell of the shown sheet is drawn, from the top left corner of the container; null when another sheet is shown. */
export function cellBox(context: Context, container: HTMLElement, { sheet, row, column }: Cell): CellBox | null {
  if (sheet !== activeSheet(context)) return null;
  const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet)?.skeleton;
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !canvas) return null;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const scrolled = scrolledBy(context, { sheet, row, column }, render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN));
  const outer = container.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  return {
    left: inner.left - outer.left + cell.startX - scrolled.x,
    top: inner.top - outer.top + cell.startY - scrolled.y,
    width: cell.endX - cell.startX,
    height: cell.endY - cell.startY,
  };
}

/** Frozen rows and columns stay where they are. */
function scrolledBy(
  context: Context,
  { sheet, row, column }: Cell,
  main: { viewportScrollX: number; viewportScrollY: number } | undefined,
): { x: number; y: number } {
  const { xSplit, ySplit } = worksheet(context, sheet).getFreeze();
  return {
    x: !main || column < xSplit ? 0 : main.viewportScrollX,
    y: !main || row < ySplit ? 0 : main.viewportScrollY,
  };
}

/**
 * Scrolls to the first cell of an area of the shown sheet, before it is selected: Univer opens the cell's editor where the
 * cell was when it was selected, by the part of the sheet that was clicked last, which may be a frozen one.
 */
export function bringIntoView(context: Context, area: Area): void {
  const range = rangeOf({ ...area, rows: 1, columns: 1 });
  context.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
  if (!render) return;
  const selecting = render.with(ISheetSelectionRenderService) as unknown as { _activeViewport: Viewport | undefined };
  selecting._activeViewport = getViewportByCell(area.row, area.column, render.scene, worksheet(context, area.sheet));
}
