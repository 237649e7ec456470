import { TableManager } from "@univerjs/sheets-table";

/**
 * Univer paints a filter button into every header of every table. Excel shows them by `showFilterButton`; this stand-in
 * shows none, so that narrow headers can be read as Excel prints them.
 */
TableManager.prototype.getSheetFilterRangeWithState = () => [];
