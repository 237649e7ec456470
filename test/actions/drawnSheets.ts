import type { RunningExcel } from "../support/excel";
import type { Area, CellFormat } from "../standin/grid";
import type { SheetState } from "../standin/model/sheetState";

/** Everything a plan can say of a sheet beside what its cells hold, by the part of it: "规则 fill", "评分表 zoom". */
export type Drawn = Readonly<Record<string, unknown>>;

export function drawnSheets(excel: RunningExcel): Drawn {
  const { grid } = excel.standIn;
  return Object.fromEntries(
    grid.sheets().flatMap(({ id, name }) => {
      const state = excel.standIn.book.state(id);
      const used = grid.usedArea(id, false);
      const parts = {
        ...stateParts(state),
        ...(used && { ...formatParts(excel, used), ...sizes(excel, used, state) }),
      };
      return Object.entries(parts).map(([part, value]) => [`${name} ${part}`, value]);
    }),
  );
}

/** Parts in which two pictures differ, each once for all sheets, in alphabetical order. */
export function differentParts(one: Drawn, other: Drawn): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const different = keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
  return [...new Set(different.map((key) => key.slice(key.lastIndexOf(" ") + 1)))].sort();
}

const everyCell = <T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => read(row + down, column + right)),
  );

const aspects = [
  "fill",
  "fontColor",
  "fontSize",
  "bold",
  "horizontal",
  "vertical",
  "wrap",
  "numberFormat",
  "borders",
] as const satisfies readonly (keyof CellFormat)[];

function formatParts({ standIn: { grid } }: RunningExcel, used: Area): Record<string, unknown> {
  const formats = everyCell(used, (row, column) => grid.formatAt(used.sheet, row, column));
  return Object.fromEntries(aspects.map((aspect) => [aspect, formats.map((row) => row.map((one) => one[aspect]))]));
}

function sizes(
  { standIn: { grid } }: RunningExcel,
  used: Area,
  { locked, formats }: SheetState,
): Record<string, unknown> {
  const { sheet, column, columns, row, rows } = used;
  return {
    widths: Array.from({ length: columns }, (_, at) => grid.columnWidthAt(sheet, column + at)),
    heights: Array.from({ length: rows }, (_, at) => grid.rowHeightAt(sheet, row + at)),
    locks: everyCell(used, (at, beside) => locked.at(at, beside)),
    indent: everyCell(used, (at, beside) => formats.get("IndentLevel")?.at(at, beside) ?? 0),
    links: everyCell(used, (at, beside) => formats.get("Hyperlink")?.at(at, beside) ?? null),
  };
}

/** Ids and sheet ids differ from one making to the next. */
const place = ({ row, column, rows, columns }: Omit<Area, "sheet">) => [row, column, rows, columns];

function stateParts(state: SheetState): Record<string, unknown> {
  const { page, view, validations, conditionalFormats, charts } = state;
  return {
    visibility: state.visibility,
    protection: state.protection,
    merges: state.merges.map(place),
    frozen: state.frozen,
    tabColor: state.tabColor,
    gridlines: view.gridlines,
    rules: validations.map((one) => [place(one.area), one.rule]),
    prompts: validations.map((one) => one.prompt),
    alerts: validations.map((one) => one.errorAlert),
    colours: conditionalFormats.map(({ type, area, kept }) => [type, place(area), kept]),
    charts: charts.map(({ type, name, source, parts, left, top }) => [type, name, place(source), parts, left, top]),
    ...page.values,
    footers: page.parts,
    printArea: state.printArea,
    titleRows: state.titleRows,
    titleColumns: state.titleColumns,
    breaks: state.pageBreaks,
  };
}
