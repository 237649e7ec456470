import type { Area, CellValue, GridTable } from "../grid";
import type { Book } from "./book";
import { intersection } from "./box";

const WORDS = {
  "zh-CN": { table: "表", column: "列" },
  "zh-TW": { table: "表格", column: "欄" },
  "en-US": { table: "Table", column: "Column" },
} as const;

const free = (base: string, from: number, taken: (name: string) => boolean): string => {
  let number = from;
  while (taken(`${base}${String(number)}`)) number += 1;
  return `${base}${String(number)}`;
};

/** 表1, 表2 ...: the first that neither a table nor a name has. */
export const freeTableName = (book: Book): string => {
  const names = [...book.grid.tables(), ...book.grid.names()].map((one) => one.name.toLowerCase());
  return free(WORDS[book.options.locale].table, 1, (name) => names.includes(name.toLowerCase()));
};

/** Header texts as Excel makes them: text, none blank, none twice. */
export const uniqueHeaders = (book: Book, cells: readonly CellValue[]): string[] => {
  const headers: string[] = [];
  const taken = (name: string) => headers.some((header) => header.toLowerCase() === name.toLowerCase());
  cells.forEach((cell, index) => {
    const text = String(cell);
    if (text === "") headers.push(free(WORDS[book.options.locale].column, index + 1, taken));
    else headers.push(taken(text) ? free(text, 2, taken) : text);
  });
  return headers;
};

export const headerArea = (table: GridTable): Area => ({ ...table.area, rows: 1 });

const differs = (a: readonly unknown[], b: readonly unknown[]) => a.some((one, index) => one !== b[index]);

/** After a write into header cells: they are made text and unique, and the table learns its columns anew. */
export const normaliseHeaders = (book: Book, area: Area): void => {
  for (const table of book.grid.tables()) {
    const header = headerArea(table);
    if (header.sheet !== area.sheet || intersection(header, area) === null) continue;
    const cells = book.grid.values(header)[0] ?? [];
    const headers = uniqueHeaders(book, cells);
    if (differs(cells, headers)) book.grid.write(header, [headers.map((text) => `'${text}`)]);
    if (differs(table.columns, headers)) book.grid.resizeTable(table.id, table.area);
  }
};
