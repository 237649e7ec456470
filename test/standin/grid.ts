/**
 * What the stand-in Excel needs of a spreadsheet engine. `engine.ts` is the only implementation and the only importer of
 * Univer; the bridge and the model see nothing but this. Rows and columns count from 0; `sheet` is a sheet id.
 */
export type CellValue = string | number | boolean;

export interface Area {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Rows = Pick<Area, "sheet" | "row" | "rows">;
export type Columns = Pick<Area, "sheet" | "column" | "columns">;
export type Cell = Pick<Area, "sheet" | "row" | "column">;

export interface SheetInfo {
  id: string;
  name: string;
  hidden: boolean;
}

export interface CellFormat {
  fill?: string | null;
  fontColor?: string | null;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontal?: "general" | "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  numberFormat?: string;
  /** Edge to colour; null removes it. */
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", string | null>>;
}

export interface GridTable {
  id: string;
  name: string;
  area: Area;
  columns: readonly string[];
}

export interface GridValidation {
  area: Area;
  /** Excel's own rule object: {list:{source}} | {wholeNumber:{formula1,formula2,operator}} | {decimal:…} | {custom:{formula}} | {textLength:…} */
  rule: Record<string, unknown>;
  stop: boolean;
  errorTitle: string;
  error: string;
  promptTitle: string;
  prompt: string;
}

export interface GridConditionalFormat {
  area: Area;
  formula?: string;
  dataBar?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface FunctionCall {
  /** "KPI.GRADE" */
  name: string;
  args: unknown[];
}

/** A JavaScript function the grid may call from cells; a batch holds every call of one calculation. Errors come as "#VALUE!". */
export interface FunctionHost {
  names: readonly {
    name: string;
    parameters: readonly { name: string; description: string; range: boolean; optional: boolean }[];
    description: string;
  }[];
  invoke(calls: readonly FunctionCall[]): Promise<unknown[]>;
  /** Milliseconds calculate() waits for an answer before it leaves #BUSY! in the cells; 30,000 when not given. */
  patience?: number;
}

export interface GridEvents {
  /** A user (not the API) changed cells, or undo and redo did. */
  edited(area: Area): void;
  /** A user, undo or redo inserted (count above 0) or deleted rows or columns. */
  shifted(sheet: string, axis: "rows" | "columns", at: number, count: number): void;
  selected(area: Area): void;
  activated(sheet: string): void;
  /** A user renamed, added, deleted, hid or moved a sheet in the grid. */
  sheetsChanged(): void;
  calculated(): void;
}

export interface Grid {
  sheets(): SheetInfo[];
  addSheet(name: string, position?: number): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  copySheet(sheet: string): string;
  activeSheet(): string;
  activate(sheet: string): void;

  /** Values as Excel gives them: "" for blank, serial numbers for dates, "#N/A" for errors, spilled cells included. */
  values(area: Area): CellValue[][];
  /** Formula text in Excel's spelling with "=", or the value where there is none. */
  formulas(area: Area): CellValue[][];
  /** What is displayed. */
  texts(area: Area): string[][];
  /**
   * Writes as Excel does for range.values and range.formulas: null leaves a cell as it is, "" clears, text that begins with
   * "=" is a formula, a leading ' forces text, "12%" and "2024-01-02" are parsed unless the cell's format is "@".
   */
  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Smallest area with content, null on an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;

  format(area: Area, format: CellFormat): void;
  /** Format of the top left cell. */
  formatAt(sheet: string, row: number, column: number): CellFormat;
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Pixels. */
  columnWidth(columns: Columns, width: number): void;
  columnWidthAt(sheet: string, column: number): number;
  rowHeight(rows: Rows, height: number): void;
  rowHeightAt(sheet: string, row: number): number;
  hideRows(rows: Rows, hidden: boolean): void;
  hideColumns(columns: Columns, hidden: boolean): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  insertRows(sheet: string, row: number, rows: number): void;
  deleteRows(sheet: string, row: number, rows: number): void;
  insertColumns(sheet: string, column: number, columns: number): void;
  deleteColumns(sheet: string, column: number, columns: number): void;
  freeze(sheet: string, rows: number, columns: number): void;
  gridlines(sheet: string, shown: boolean): void;
  tabColor(sheet: string, color: string): void;

  setValidation(validation: GridValidation): void;
  clearValidation(area: Area): void;
  /** The input prompt Excel would show beside the cell while it is selected; null when there is none. */
  promptAt(sheet: string, row: number, column: number): { title: string; text: string } | null;
  addConditionalFormat(format: GridConditionalFormat): string;
  removeConditionalFormat(sheet: string, id: string): void;

  tables(): GridTable[];
  addTable(name: string, area: Area): string;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, area: Area): void;
  removeTable(id: string): void;

  defineName(name: string, refersTo: string): void;
  deleteName(name: string): void;
  names(): { name: string; refersTo: string }[];

  selection(): Area;
  select(area: Area): void;

  /** May the user change these cells now? Asked before every edit, paste, fill and deletion made in the grid itself. */
  guardEdits(mayEdit: (area: Area) => boolean, refused: (area: Area) => void): void;
  on(events: Partial<GridEvents>): void;

  registerFunctions(host: FunctionHost): void;
  /** Calculates everything that is dirty, custom functions included, and resolves when the cells show final values. */
  calculate(): Promise<void>;
  /** Resolves when nothing is being calculated. */
  settled(): Promise<void>;
  /** As long as this is on, nothing is calculated until calculate() is asked. */
  calculateByHand(isByHand: boolean): void;

  undo(): Promise<void>;
  redo(): Promise<void>;
  save(): unknown;
  dispose(): void;
}

/** CSS pixels from the top left corner of the grid's element. */
export interface CellBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A grid one can see: it knows where its cells are drawn. */
export interface VisibleGrid extends Grid {
  /** null when another sheet is shown. */
  cellBox(cell: Cell): CellBox | null;
}
