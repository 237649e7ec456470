import { fingerprint } from "../../domain/figures/fingerprint";
import type { Input } from "../../domain/inputs/input";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { Named } from "../../domain/people/identity";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreLayout } from "../columns/scoreLayout";
import type { CellValue } from "../kit/plan";
import { findColumns } from "../reading/columns";
import { ownDefault } from "../reading/ownDefault";
import { readCell } from "../reading/readCell";
import { isFormula } from "../reading/sameFormula";
import { shiftOf } from "../reading/shift";

/** A column of 评分表 that somebody types into: an input of people, or the remark. */
export interface TypedColumn {
  id: string;
  header: string;
  /** null for the remark. */
  input: Input | null;
  /** Sheet column, counted from 0. */
  at: number;
}

/** What somebody typed into a cell. */
export interface TypedCell {
  value: CellValue;
  /** The same however it is written; "" for a blank cell alone. */
  said: string;
  /** Why it cannot be read. */
  issue: CellIssue | InputIssue | null;
}

/** What somebody typed for a person, without what formulas of the sheet's own give. */
export interface TypedRow extends Named {
  /** Row on the sheet, counted from 1. */
  row: number;
  /** By column; blank ones are left out. */
  cells: ReadonlyMap<string, TypedCell>;
}

/** The rows of people with the columns that are typed into. */
export interface TypedTable {
  columns: readonly TypedColumn[];
  rows: readonly TypedRow[];
}

export function typedTable(raw: RawPeriod): TypedTable {
  const { state, score, scoreTable } = raw;
  const layout = scoreLayout(state.scheme, state.language, scoreTable.rows - 1);
  const found = findColumns(layout.columns, score, scoreTable);
  const defaultOf = ownDefault(raw, layout, shiftOf(raw, layout, found));
  const columns = found.placed.flatMap(({ column, at }) => {
    if (at === null || (column.input === null && column.id !== "note")) return [];
    const { id, header, input } = column;
    return [{ id, header, input, at, isOwn: input === null ? () => false : defaultOf(input.id) }];
  });
  const text = (row: number, id: string): string => {
    const at = found.at.get(id);
    return at === undefined ? "" : String(score.values[row]?.[at] ?? "").trim();
  };
  const rows = Array.from({ length: Math.max(0, scoreTable.rows - 1) }, (_, nth) => scoreTable.row + 1 + nth);
  return {
    columns,
    rows: rows.flatMap((row): TypedRow[] => {
      const [number, name] = [text(row, "number"), text(row, "name")];
      if (number === "" && name === "") return [];
      const cells = columns.flatMap(({ id, input, at, isOwn }) => {
        const cell = score.formulas[row]?.[at] ?? "";
        if (cell === "" || isOwn(cell)) return [];
        const value = isFormula(cell) ? (score.values[row]?.[at] ?? "") : cell;
        return value === "" ? [] : [[id, typedCell(value, input, state.language)] as const];
      });
      return [{ row: row + 1, number, name, cells: new Map(cells) }];
    }),
  };
}

/** A cell as it is compared with another one. */
export function typedCell(value: CellValue, input: Input | null, language: Language): TypedCell {
  if (input === null || input.kind === "note") return { value, said: String(value).trim(), issue: null };
  const { value: read, issue } = readCell(value, input, language);
  return { value, said: issue === null ? String(read) : `? ${String(value)}`, issue };
}

const digits = 8;

/** Short: tells whether anything of a row was typed over since. */
export const rowMark = ({ cells }: Pick<TypedRow, "cells">): string =>
  fingerprint(Object.fromEntries([...cells].map(([id, { said }]) => [id, said]))).slice(0, digits);

/** Columns that are typed into, by the policy alone: the same in every file of it. */
const typedIds = ({ inputs }: Scheme): string[] => [
  ...inputs.flatMap(({ id, of }) => (of === "person" ? [id] : [])),
  "note",
];

/** A 1 or a 0 for every column: whether something stands in it. */
export const filledIn = (scheme: Scheme, { cells }: Pick<TypedRow, "cells">): string =>
  typedIds(scheme)
    .map((id) => (cells.has(id) ? "1" : "0"))
    .join("");

/** Whether something stood in a column by such a list. */
export const wasFilledIn = (scheme: Scheme, filled: string, id: string): boolean =>
  filled.charAt(typedIds(scheme).indexOf(id)) === "1";
