import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { areaOf } from "./areaOf";
import type { CellFormat, CellValue, Grid } from "../grid";
import { type NotShown, plainFile } from "./plainFile";

/** What came over, and what this stand-in does not show; the file itself stays untouched. */
export interface OpenedFile {
  sheets: number;
  notShown: NotShown[];
}

const dayOne = Date.UTC(1899, 11, 30);
/** Days that the library adds to every time of a file that counts from 1904. */
const until1904 = 1462;
const serial = (date: Date): number => (date.getTime() - dayOne) / 86_400_000;

const typedText = (text: string): string => (/^[=+\-@']/.test(text) || text.trim() !== "" ? `'${text}` : text);

/** Text of rich text, of a hyperlink or of an error. */
function textOf(value: object): string | null {
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join("");
  }
  if ("text" in value && typeof value.text === "string") return value.text;
  return null;
}

function plain({ value, numFmt, worksheet }: Cell): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return typedText(value);
  if (value instanceof Date) {
    const isLength = worksheet.workbook.properties.date1904 && typeof numFmt === "string" && /^\[?[hms]/i.test(numFmt);
    return serial(value) - (isLength ? until1904 : 0);
  }
  return typeof value === "object" && value !== null ? fromObject(value) : "";
}

function fromObject(value: object): CellValue {
  if ("error" in value && typeof value.error === "string") return value.error;
  return typedText(textOf(value) ?? "");
}

/** A formula as the cell shows it; Excel stores functions of add-ins as _xldudf_NAMESPACE_NAME. */
const shownFormula = (formula: string): string =>
  `=${formula.replace(/_xldudf_([A-Za-z]+)_([A-Za-z0-9_]+)(?=\()/g, (_, space: string, name: string) => `${space}.${name}`.toUpperCase())}`;

function cellContent(cell: Cell): CellValue {
  const formula = cell.formula;
  return typeof formula === "string" && formula !== "" ? shownFormula(formula) : plain(cell);
}

const colour = (argb: string | undefined): string | undefined =>
  argb && argb.length >= 6 ? `#${argb.slice(-6)}` : undefined;

type Styled = Pick<Cell, "font" | "fill" | "alignment" | "numFmt" | "border">;

const sides = (line: string): NonNullable<CellFormat["borders"]> => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
});

const fontOf = ({ font }: Styled): CellFormat => {
  const fontColor = colour(font?.color?.argb);
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size && { fontSize: font.size }),
  };
};

const horizontals = { left: "left", center: "center", right: "right" } as const;
const verticals = { top: "top", middle: "center", bottom: "bottom" } as const;

const known = <Names extends Record<string, string>>(
  names: Names,
  name: string | undefined,
): Names[keyof Names] | undefined => (name !== undefined && name in names ? names[name as keyof Names] : undefined);

const placeOf = ({ alignment }: Styled): CellFormat => {
  const horizontal = known(horizontals, alignment?.horizontal);
  const vertical = known(verticals, alignment?.vertical);
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
  };
};

const fillOf = ({ fill }: Styled): CellFormat => {
  const paint = fill?.type === "pattern" ? colour(fill.fgColor?.argb) : undefined;
  return paint === undefined ? {} : { fill: paint };
};

const borderOf = ({ border }: Styled): CellFormat =>
  border?.bottom ? { borders: sides(colour(border.bottom.color?.argb) ?? "#000000") } : {};

const numberFormatOf = ({ numFmt }: Styled): CellFormat =>
  typeof numFmt === "string" && numFmt !== "General" ? { numberFormat: numFmt } : {};

/** The part of a cell's look that the grid can draw. */
function formatOf(cell: Styled): CellFormat | null {
  const format: CellFormat = {
    ...fontOf(cell),
    ...placeOf(cell),
    ...fillOf(cell),
    ...borderOf(cell),
    ...numberFormatOf(cell),
  };
  return Object.keys(format).length > 0 ? format : null;
}

function openCells(grid: Grid, sheet: string, from: Worksheet): void {
  const rows = from.rowCount;
  const columns = from.columnCount;
  if (rows === 0 || columns === 0) return;
  const content: (CellValue | null)[][] = [];
  for (let r = 1; r <= rows; r++) {
    const line: (CellValue | null)[] = [];
    for (let c = 1; c <= columns; c++) {
      const cell = from.getCell(r, c);
      line.push(cell.isMerged && cell.master !== cell ? null : cellContent(cell));
      const format = formatOf(cell);
      if (format) grid.format({ sheet, row: r - 1, column: c - 1, rows: 1, columns: 1 }, format);
    }
    content.push(line);
  }
  grid.write({ sheet, row: 0, column: 0, rows, columns }, content);
}

function openColumns(grid: Grid, sheet: string, from: Worksheet): void {
  for (let c = 1; c <= from.columnCount; c++) {
    const column = from.getColumn(c);
    const place = { sheet, column: c - 1, columns: 1 };
    if (column.width) grid.columnWidth(place, Math.round(column.width * 7 + 5));
    if (column.hidden) grid.hideColumns(place, true);
  }
}

function openRows(grid: Grid, sheet: string, from: Worksheet): void {
  for (let r = 1; r <= from.rowCount; r++) {
    const row = from.getRow(r);
    const place = { sheet, row: r - 1, rows: 1 };
    if (row.height) grid.rowHeight(place, Math.round((row.height * 4) / 3));
    if (row.hidden) grid.hideRows(place, true);
  }
}

function openView(grid: Grid, sheet: string, from: Worksheet): void {
  // A sheet without a view element has none, whatever the type says.
  const [view] = (from.views as Worksheet["views"] | undefined) ?? [];
  if (view?.state === "frozen") grid.freeze(sheet, view.ySplit ?? 0, view.xSplit ?? 0);
}

/** A table takes its column names from the header cells, and formulas elsewhere need the table: so headers come first. */
function openTables(grid: Grid, sheet: string, from: Worksheet): void {
  for (const table of from.getTables()) {
    const area = areaOf(sheet, table.ref);
    const header = Array.from({ length: area.columns }, (_, c) =>
      cellContent(from.getCell(area.row + 1, area.column + c + 1)),
    );
    grid.write({ ...area, rows: 1 }, [header]);
    grid.addTable(table.name, area);
  }
}

/** Sheets that are there give way to those of the file: formulas mean these by their names. */
function freeNames(grid: Grid, names: ReadonlySet<string>): void {
  for (const { id, name } of grid.sheets()) {
    if (!names.has(name.toLowerCase())) continue;
    let free = name;
    for (let count = 2; names.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
    grid.renameSheet(id, free);
  }
}

/** Puts every sheet of an .xlsx file into the grid after the sheets that are there. */
export async function openXlsx(grid: Grid, bytes: Uint8Array): Promise<OpenedFile> {
  const file = new Workbook();
  const plain = plainFile(bytes);
  await file.xlsx.load(plain.bytes);
  freeNames(grid, new Set(file.worksheets.map(({ name }) => name.toLowerCase())));
  const opened = file.worksheets.map((from) => ({ sheet: grid.addSheet(from.name), from }));
  for (const { sheet, from } of opened) openTables(grid, sheet, from);
  for (const { sheet, from } of opened) {
    openCells(grid, sheet, from);
    openColumns(grid, sheet, from);
    openRows(grid, sheet, from);
    openView(grid, sheet, from);
    for (const { top, left, bottom, right } of from.mergedRegions) {
      grid.merge({ sheet, row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 });
    }
    if (from.state !== "visible") grid.hideSheet(sheet, true);
  }
  await grid.calculate();
  return { sheets: opened.length, notShown: plain.notShown };
}
