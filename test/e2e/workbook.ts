import type { Page } from "playwright-core";
import type { CellValue } from "../standin/grid";

/** The workbook behind the page, as one would look at it over the user's shoulder. */
export interface Workbook {
  values: (area: string) => Promise<CellValue[][]>;
  value: (address: string) => Promise<CellValue | undefined>;
  /** Names of the sheets in their order; hidden ones in brackets. */
  sheets: () => Promise<string[]>;
  selects: (address: string) => Promise<void>;
  isSelected: (address: string) => Promise<boolean>;
  /** Whether the whole cell is drawn within the grid. */
  isInView: (address: string) => Promise<boolean>;
  /** The next sync of the pane fails. */
  failNextSync: () => Promise<void>;
}

/** Asks the stand-in that runs in the page. */
export function workbookIn(page: Page): Workbook {
  const values = (area: string) =>
    page.evaluate((wanted) => {
      const running = window.standIn;
      if (!running) throw new Error("No workbook");
      return running.grid.values(running.excel.locate(wanted));
    }, area);
  return {
    values,
    value: async (address) => (await values(address))[0]?.[0],
    sheets: () =>
      page.evaluate(() =>
        (window.standIn?.grid.sheets() ?? []).map(({ name, hidden }) => (hidden ? `(${name})` : name)),
      ),
    selects: (address) =>
      page.evaluate((wanted) => {
        const running = window.standIn;
        if (!running) throw new Error("No workbook");
        running.excel.userSelects(running.excel.locate(wanted));
      }, address),
    isSelected: (address) =>
      page.evaluate((wanted) => {
        const running = window.standIn;
        if (!running) throw new Error("No workbook");
        const area = running.excel.locate(wanted);
        const selected = running.grid.selection();
        return selected.sheet === area.sheet && selected.row === area.row && selected.column === area.column;
      }, address),
    isInView: (address) =>
      page.evaluate((wanted) => {
        const running = window.standIn;
        const canvas = document.querySelector("#grid canvas[id^=univer-sheet-main]");
        if (!running || !canvas) return false;
        const box = running.grid.cellBox(running.excel.locate(wanted));
        return box !== null && box.left >= 0 && box.left + box.width <= canvas.clientWidth;
      }, address),
    failNextSync: () =>
      page.evaluate(() => {
        window.standIn?.excel.faults.failSync(1);
      }),
  };
}
