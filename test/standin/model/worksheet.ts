import type { Area } from "../grid";
import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "./box";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { FreezePanes } from "./freezePanes";
import { invalidArgument, invalidOperation } from "./failure";
import { locate } from "./locate";
import { Model } from "./model";
import { SheetNames } from "./namedItems";
import { PageBreakCollection, PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { copiedSheetName, requireSheetName } from "./sheetNames";
import { copiedSheetState, type Visibility } from "./sheetState";
import { TableCollection } from "./tableCollection";
import { WorksheetProtection } from "./worksheetProtection";

const VISIBILITIES: readonly unknown[] = ["Visible", "Hidden", "VeryHidden"];

/** A sheet of cells. */
export class Worksheet extends Model {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet };
  }

  get Id(): string {
    return this.sheet;
  }

  get Name(): string {
    return this.book.sheetName(this.sheet);
  }

  set Name(value: unknown) {
    this.book.requireOpenStructure();
    this.book.grid.renameSheet(this.sheet, requireSheetName(this.book, value, this.sheet));
    this.book.changes.outdated();
  }

  get Position(): number {
    return this.book.grid.sheets().findIndex((one) => one.id === this.sheet);
  }

  set Position(value: unknown) {
    this.book.requireOpenStructure();
    if (typeof value !== "number" || value < 0 || value >= this.book.grid.sheets().length)
      throw invalidArgument("There is no such position.");
    this.book.grid.moveSheet(this.sheet, value);
    this.book.changes.touched();
  }

  get Visibility(): Visibility {
    const state = this.book.state(this.sheet);
    const hidden = this.book.grid.sheets().find((one) => one.id === this.sheet)?.hidden === true;
    return hidden ? (state.visibility === "VeryHidden" ? "VeryHidden" : "Hidden") : "Visible";
  }

  set Visibility(value: unknown) {
    this.book.requireOpenStructure();
    if (!VISIBILITIES.includes(value)) throw invalidArgument(`${String(value)} is no visibility.`);
    if (value !== "Visible" && this.isLastVisible()) throw invalidOperation("A workbook shows at least one sheet.");
    const hidden = value !== "Visible";
    if (hidden !== (this.Visibility !== "Visible")) this.book.grid.hideSheet(this.sheet, hidden);
    this.book.state(this.sheet).visibility = value as Visibility;
    this.book.changes.touched();
  }

  get TabColor(): string {
    return this.book.state(this.sheet).tabColor;
  }

  set TabColor(value: unknown) {
    this.book.state(this.sheet).tabColor = String(value);
    this.book.grid.tabColor(this.sheet, String(value));
    this.book.changes.touched();
  }

  get ShowGridlines(): boolean {
    return this.book.state(this.sheet).view.gridlines;
  }

  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(value: unknown) {
    this.book.state(this.sheet).view.gridlines = value === true;
    this.book.grid.gridlines(this.sheet, value === true);
    this.book.changes.touched();
  }

  get ShowHeadings(): boolean {
    return this.book.state(this.sheet).view.headings;
  }

  get Headings(): boolean {
    return this.ShowHeadings;
  }

  set Headings(value: unknown) {
    this.book.state(this.sheet).view.headings = value === true;
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }

  get Names(): SheetNames {
    return new SheetNames(this.book);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.book, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "rows");
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, "columns");
  }

  GetRange(address: unknown): Range {
    if (typeof address !== "string" || address === "") {
      return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const area = locate(this.book, address, this.sheet);
    if (area.sheet !== this.sheet) throw invalidArgument(`${address} lies on another sheet.`);
    return new Range(this.book, area);
  }

  GetRanges(addresses: unknown): RangeAreas {
    return new RangeAreas(
      this.book,
      String(addresses)
        .split(",")
        .map((address) => this.GetRange(address.trim())),
    );
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [r, c, rs, cs] = [row, column, rows, columns].map(Number);
    if (!(Number(r) >= 0 && Number(c) >= 0 && Number(rs) > 0 && Number(cs) > 0))
      throw invalidArgument("The range would lie outside the sheet.");
    if (Number(r) + Number(rs) > MAX_ROWS || Number(c) + Number(cs) > MAX_COLUMNS)
      throw invalidArgument("The range would lie outside the sheet.");
    return this.range({ row: Number(r), column: Number(c), rows: Number(rs), columns: Number(cs) });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.book.grid.usedArea(this.sheet, valuesOnly === true);
    return used === null ? null : new Range(this.book, used);
  }

  GetNext(visibleOnly: unknown): Worksheet {
    const found = this.GetNextOrNullObject(visibleOnly);
    if (found === null) throw invalidArgument("There is no next worksheet.");
    return found;
  }

  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(this.siblings(visibleOnly), 1);
  }

  GetPrevious(visibleOnly: unknown): Worksheet {
    const found = this.GetPreviousOrNullObject(visibleOnly);
    if (found === null) throw invalidArgument("There is no previous worksheet.");
    return found;
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(this.siblings(visibleOnly), -1);
  }

  Activate(): null {
    if (this.Visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
    this.book.grid.activate(this.sheet);
    return null;
  }

  Calculate(): null {
    this.book.changes.outdated();
    return null;
  }

  Delete(): null {
    this.book.requireOpenStructure();
    if (this.Visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
    if (this.isLastVisible()) throw invalidOperation("A workbook shows at least one sheet.");
    for (const table of this.book.grid.tables())
      if (table.area.sheet === this.sheet) this.book.grid.removeTable(table.id);
    const used = this.book.grid.usedArea(this.sheet, true);
    if (used !== null) this.book.grid.clear(used, "contents");
    this.book.grid.deleteSheet(this.sheet);
    this.book.changes.outdated();
    return null;
  }

  Copy(place: unknown, relativeTo: unknown): Worksheet {
    this.book.requireOpenStructure();
    const name = copiedSheetName(this.book, this.Name);
    const id = this.book.grid.copySheet(this.sheet);
    this.book.grid.renameSheet(id, name);
    this.book.adopt(
      id,
      copiedSheetState(this.book.state(this.sheet), id, () => this.book.freshId("copy")),
    );
    this.book.grid.moveSheet(id, this.placeOf(place, relativeTo instanceof Worksheet ? relativeTo : this));
    this.book.changes.outdated();
    return new Worksheet(this.book, id);
  }

  private placeOf(place: unknown, other: Worksheet): number {
    switch (place) {
      case "Before":
        return other.Position;
      case "After":
        return other.Position + 1;
      case "Beginning":
        return 0;
      default:
        return this.book.grid.sheets().length - 1;
    }
  }

  private range(box: Omit<Area, "sheet">): Range {
    return new Range(this.book, { ...box, sheet: this.sheet });
  }

  private isLastVisible(): boolean {
    const visible = this.book.grid.sheets().filter((one) => !one.hidden);
    return visible.length === 1 && visible[0]?.id === this.sheet;
  }

  private siblings(visibleOnly: unknown): Worksheet[] {
    const all = this.book.grid.sheets().map((one) => new Worksheet(this.book, one.id));
    return all.filter((one) => visibleOnly !== true || one.Visibility === "Visible" || one.sheet === this.sheet);
  }

  private neighbour(all: readonly Worksheet[], step: number): Worksheet | null {
    const index = all.findIndex((one) => one.sheet === this.sheet) + step;
    return index < 0 ? null : (all[index] ?? null);
  }
}
