import type { Area } from "../grid";
import { formatBox } from "../model/address";
import type { Book } from "../model/book";
import { intersection } from "../model/box";
import type { Change } from "../model/changes";
import type { PushEntry } from "./wire";

const CHANGED = 10;
const ACTIVATED = 11;
const DEACTIVATED = 12;
const ADDED = 13;
const SELECTED = 14;
const DELETED = 15;
const CALCULATED = 16;
const ROW_SORTED = 19;
const RENAMED = 25;
const TABLE_SELECTED = 100;
const TABLE_CHANGED = 101;
const TABLE_ADDED = 102;
const TABLE_DELETED = 103;
const WORKBOOK_SELECTED = 2;

const entry = (messageType: number, targetId: string, argument: object): PushEntry => ({
  messageCategory: 65_536,
  messageType,
  targetId,
  message: JSON.stringify(argument),
});

const both = (type: number, sheet: string, argument: object): PushEntry[] => [
  entry(type, "Workbook", argument),
  entry(type, sheet, argument),
];

/** Who made a change; Excel tells an add-in which changes were its own. */
export type Cause = "ThisLocalAddin" | "Unknown";

/** Sees what has changed since it last looked and tells it in the words of office.js. */
export class Watcher {
  private sheets = new Map<string, string>();
  private tables = new Map<string, string>();
  private active = "";
  private selected = "";

  constructor(private readonly book: Book) {
    this.look();
  }

  changed(changes: readonly Change[], cause: Cause): PushEntry[] {
    const sheets = new Set(this.book.grid.sheets().map((sheet) => sheet.id));
    return changes.filter(({ area }) => sheets.has(area.sheet)).flatMap((change) => this.changeEntries(change, cause));
  }

  calculated(sheets: Iterable<string>): PushEntry[] {
    return [...new Set(sheets)].flatMap((sheet) => both(CALCULATED, sheet, { address: "", worksheetId: sheet }));
  }

  /** Sheets and tables added, deleted or renamed, another active sheet, another selection. */
  look(): PushEntry[] {
    return [...this.sheetEntries(), ...this.tableEntries(), ...this.activeEntries(), ...this.selectionEntries()];
  }

  private changeEntries({ area, type }: Change, cause: Cause): PushEntry[] {
    this.book.lastChanged = area;
    if (type === "RowSorted")
      return both(ROW_SORTED, area.sheet, { address: formatBox(area), source: "Local", worksheetId: area.sheet });
    const argument = {
      address: formatBox(area),
      changeType: type,
      source: "Local",
      worksheetId: area.sheet,
      triggerSource: cause,
      shiftDirection: "None",
    };
    const touched = this.book.grid.tables().filter((table) => table.area.sheet === area.sheet);
    const tables = touched.flatMap((table) => {
      const common = intersection(table.area, area);
      if (common === null) return [];
      const own = { ...argument, address: formatBox(common), tableId: table.id };
      return [...both(TABLE_CHANGED, area.sheet, own), entry(TABLE_CHANGED, table.id, own)];
    });
    return [...both(CHANGED, area.sheet, argument), ...tables];
  }

  private sheetEntries(): PushEntry[] {
    const now = new Map(this.book.grid.sheets().map((sheet) => [sheet.id, sheet.name]));
    const before = this.sheets;
    this.sheets = now;
    const added = [...now.keys()].filter((id) => !before.has(id));
    const deleted = [...before.keys()].filter((id) => !now.has(id));
    const renamed = [...now].filter(([id, name]) => before.has(id) && before.get(id) !== name);
    return [
      ...added.map((worksheetId) => entry(ADDED, "Workbook", { worksheetId, source: "Local" })),
      ...deleted.map((worksheetId) => entry(DELETED, "Workbook", { worksheetId, source: "Local" })),
      ...renamed.flatMap(([worksheetId, nameAfter]) =>
        both(RENAMED, worksheetId, { nameBefore: before.get(worksheetId), nameAfter, worksheetId, source: "Local" }),
      ),
    ];
  }

  private tableEntries(): PushEntry[] {
    const now = new Map(this.book.grid.tables().map((table) => [table.id, table.area.sheet]));
    const before = this.tables;
    this.tables = now;
    const difference = (type: number, ids: Iterable<[string, string]>) =>
      [...ids].flatMap(([tableId, worksheetId]) => both(type, worksheetId, { tableId, worksheetId, source: "Local" }));
    return [
      ...difference(
        TABLE_ADDED,
        [...now].filter(([id]) => !before.has(id)),
      ),
      ...difference(
        TABLE_DELETED,
        [...before].filter(([id]) => !now.has(id)),
      ),
    ];
  }

  private activeEntries(): PushEntry[] {
    const now = this.book.grid.activeSheet();
    const before = this.active;
    this.active = now;
    if (now === before || before === "") return [];
    return [...both(DEACTIVATED, before, { worksheetId: before }), ...both(ACTIVATED, now, { worksheetId: now })];
  }

  private selectionEntries(): PushEntry[] {
    const area: Area = this.book.grid.selection();
    const address = formatBox(area);
    const key = `${area.sheet}!${address}`;
    if (key === this.selected) return [];
    const first = this.selected === "";
    this.selected = key;
    if (first) return [];
    const tables = this.book.grid.tables().filter((table) => table.area.sheet === area.sheet);
    return [
      ...both(SELECTED, area.sheet, { address, worksheetId: area.sheet }),
      entry(WORKBOOK_SELECTED, "", {}),
      ...tables.map((table) => {
        const common = intersection(table.area, area);
        return entry(TABLE_SELECTED, table.id, {
          address: common === null ? "" : formatBox(common),
          worksheetId: area.sheet,
        });
      }),
    ];
  }
}
