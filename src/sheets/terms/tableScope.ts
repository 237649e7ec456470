import { typedNumber } from "./numbers";
import type { Input } from "../../domain/inputs/input";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import { fixedCell } from "../kit/address";
import { columnOf, rowCellOf, rowCellsOf } from "../kit/tableReference";
import { textLiteral } from "../kit/textLiteral";

/** Where things stand on 评分表, as far as formulas ask. */
interface TablePlaces {
  columns: readonly { id: string; header: string; input: Input | null }[];
  /** Cell of each department input, row and column counted from 0. */
  department: Readonly<Record<string, { row: number; column: number }>>;
  /** Says whether the department inputs are complete; null where the policy has none. */
  departmentState: { row: number; column: number } | null;
}

/** What a formula may refer to on 评分表 itself, in the long form that every spreadsheet program reads. */
export interface TableScope {
  scheme: Scheme;
  language: Language;
  columns: TablePlaces["columns"];
  /** This row's cell of a column, by column id. */
  cell: (id: string) => string;
  /** The cells of this row from one column to another. */
  cells: (first: string, last: string) => string;
  /** The whole column without its header. */
  column: (id: string) => string;
  /** Cell of a department input. */
  department: (id: string) => string;
  /** Cell that says whether the department inputs are complete; null where the department has none. */
  departmentState: string | null;
}

/** References into the table of this name. */
export function tableScope(scheme: Scheme, language: Language, table: string, places: TablePlaces): TableScope {
  const { columns, department, departmentState } = places;
  const headers = new Map(columns.map(({ id, header }) => [id, header] as const));
  const header = (id: string): string => {
    const found = headers.get(id);
    if (found === undefined) throw new Error(`No column ${id}`);
    return found;
  };
  return {
    scheme,
    language,
    columns,
    cell: (id) => rowCellOf(table, header(id)),
    cells: (first, last) => rowCellsOf(table, header(first), header(last)),
    column: (id) => columnOf(table, header(id)),
    department: (id) => {
      const place = department[id];
      if (place === undefined) throw new Error(`No department cell ${id}`);
      return fixedCell(place.row, place.column);
    },
    departmentState: departmentState === null ? null : fixedCell(departmentState.row, departmentState.column),
  };
}

/** The cell of an input, in the person's row or above the table. */
export const inputCell = (scope: TableScope, id: string): string =>
  scope.scheme.inputs.find((one) => one.id === id)?.of === "department" ? scope.department(id) : scope.cell(id);

/** An input as the number it counts as: a yes is 1, a blank counts as 0; a count that is not whole leaves its row without a result. */
export function amountOf(scope: TableScope, id: string): string {
  const [input, cell] = [scope.scheme.inputs.find((one) => one.id === id), inputCell(scope, id)];
  if (input?.kind === "yesNo") return `IF(${cell}=${textLiteral(texts(scope.language).sheets.score.yes)},1,0)`;
  return input?.kind === "count" ? `ROUND(${cell},0)` : typedNumber(cell);
}
