import type { VisibleGrid } from "../grid";
import { gridOn } from "./gridOn";
import type { Language } from "./locales";
import { bringIntoView, cellBox } from "./onScreen";
import { startVisible } from "./startVisible";
import { workbookData } from "./workbookData";

export interface VisibleGridOptions {
  language: Language;
  dark?: boolean;
  /** What save() of another grid returned. */
  saved?: unknown;
}

/** A grid with Univer's toolbar and canvas inside an element, in a browser. */
export function createVisibleGrid(
  container: HTMLElement,
  { language, dark = false, saved }: VisibleGridOptions,
): VisibleGrid {
  const context = startVisible(container, language, dark, workbookData(saved));
  const grid = gridOn(context);
  return {
    ...grid,
    /** As in Excel, what is selected comes into view. */
    select(area) {
      if (area.sheet !== grid.activeSheet()) grid.activate(area.sheet);
      bringIntoView(context, area);
      grid.select(area);
    },
    cellBox: (cell) => cellBox(context, container, cell),
  };
}
