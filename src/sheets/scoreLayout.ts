import type { Language } from "../domain/localText";
import type { Scheme } from "../domain/scheme";
import type { SheetNames, WorkbookState } from "./month";
import { scoreFormula } from "./formulas";
import { defaultFormula } from "./formulas/defaults";
import { scopeOf } from "./formulas/scope";
import { type ScoreColumn, scoreColumns } from "./scoreColumns";
import { displayWidth } from "./textFit";

export type { ScoreColumn } from "./scoreColumns";

/** Both dialects give the same values: `addin` calls KPI functions, `native` computes with nothing installed. */
export type Dialect = "addin" | "native";

/** Row and column counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A label and the cells beside it, counted from 0; the value is read from the first cell. */
export interface Field {
  label: { row: number; column: number; lastColumn: number };
  value: { row: number; column: number; lastColumn: number };
}

/** Where things are on 评分表; rows and columns count from 0. */
export interface ScoreLayout {
  columns: readonly ScoreColumn[];
  /** Cell of each department input. */
  department: Readonly<Record<string, CellPlace>>;
  /** Label and value cells of each department input. */
  departmentFields: Readonly<Record<string, Field>>;
  fields: Readonly<Record<"department" | "month" | "scorer" | "scoredOn" | "approver", Field>>;
  /** Says whether the department inputs are complete. */
  departmentState: { row: number; column: number; lastColumn: number };
  groupRow: number;
  headerRow: number;
  /** Rows the table is made with, blank ones included. */
  rows: number;
  /** Totals and averages stand above the table so that it can grow. */
  totalsRow: number;
  averagesRow: number;
  frozenColumns: number;
}

const fieldIds = ["department", "month", "scorer", "scoredOn", "approver"] as const;
const frozenColumns = 3;
const tableRows = { totalsRow: 3, averagesRow: 4, groupRow: 5, headerRow: 6 };

/** Takes columns from the left until they are together so many characters wide. */
function spans(columns: readonly ScoreColumn[]): (characters: number) => { column: number; lastColumn: number } {
  let next = 0;
  return (characters) => {
    const column = next;
    let width = 0;
    const end = column < frozenColumns ? frozenColumns : columns.length;
    while (next < end && (width < characters || next === column)) {
      width += columns[next]?.width ?? 0;
      next += 1;
    }
    return { column, lastColumn: next - 1 };
  };
}

function fieldsOn<Id extends string>(
  row: number,
  ids: readonly Id[],
  columns: readonly ScoreColumn[],
  widths: (id: Id) => { label: number; value: number },
  lead: number,
): { fields: Record<Id, Field>; rest: (characters: number) => { column: number; lastColumn: number } } {
  const take = spans(columns);
  if (lead > 0) take(lead);
  const entries = ids.map((id) => {
    const { label, value } = widths(id);
    return [id, { label: { row, ...take(label) }, value: { row, ...take(value) } }] as const;
  });
  return { fields: Object.fromEntries(entries) as Record<Id, Field>, rest: take };
}

/** More characters than the frozen columns hold, so that all of them are taken. */
const wholeFrozenPart = 1000;

/** Room for the name of a department input and for its value. */
const widthsOf =
  (scheme: Scheme, language: Language) =>
  (id: string): { label: number; value: number } => {
    const name = scheme.inputs.find((input) => input.id === id)?.short[language] ?? id;
    return { label: Math.max(12, displayWidth(name)), value: 8 };
  };

const titleFields = (columns: readonly ScoreColumn[]): ScoreLayout["fields"] =>
  fieldsOn(1, fieldIds, columns, (id) => (id === "department" ? { label: 5, value: 14 } : { label: 9, value: 13 }), 0)
    .fields;

/** Everything about 评分表 that is settled before a value is written; one declaration for writer, reader, check and tests. */
export function scoreLayout(
  scheme: Scheme,
  language: Language,
  sheets: SheetNames,
  tables: WorkbookState["tables"],
  rows: number,
  dialect: Dialect = "addin",
): ScoreLayout {
  const columns = scoreColumns(scheme, language);
  const departmentIds = scheme.inputs.filter((input) => input.of === "department").map((input) => input.id);
  const fields = titleFields(columns);
  const { fields: departmentFields, rest } = fieldsOn(
    2,
    departmentIds,
    columns,
    widthsOf(scheme, language),
    wholeFrozenPart,
  );
  const department = Object.fromEntries(
    Object.entries(departmentFields).map(([id, field]) => [id, { row: field.value.row, column: field.value.column }]),
  );
  const departmentState = { row: 2, ...rest(40) };
  const places = { columns, department, departmentState };
  const scope = scopeOf(scheme, language, dialect, { policy: sheets.policy, table: tables.score }, places);
  return {
    columns: columns.map((column) => ({
      ...column,
      formula: column.result ? scoreFormula(scope, column.result) : defaultFormula(scope, column.id),
    })),
    department,
    departmentFields,
    fields,
    departmentState,
    ...tableRows,
    rows,
    frozenColumns,
  };
}
