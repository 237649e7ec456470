import type { Language } from "../../domain/wording/localText";
import { valueAt } from "../../domain/scheme/policyPath";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { absolute, fixedCell } from "../kit/address";
import { textLiteral } from "../kit/textLiteral";
import { policyBook, policyCells, policyRange, policyStateAt } from "../policy/policyCells";
import type { ScoreColumn } from "../columns/scoreColumns";
import type { Dialect, ScoreLayout } from "../columns/scoreLayout";

/** What a worksheet formula of a person's row may refer to. */
export interface Scope {
  scheme: Scheme;
  language: Language;
  dialect: Dialect;
  columns: readonly ScoreColumn[];
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
  /** Cell of a number of the policy, by its path; the number itself where 规则 does not show it and nobody can change it. */
  policy: (path: string) => string;
  /** Cell of 规则 that says whether anyone can be judged by it. */
  policyState: string;
  /** Cells of 规则 from one number to another. */
  policyRange: (first: string, last: string) => string;
}

type Places = Pick<ScoreLayout, "columns" | "department" | "departmentState">;

/** References in the long form that every spreadsheet program reads, by what they mean. */
export function scopeOf(
  scheme: Scheme,
  language: Language,
  dialect: Dialect,
  names: { policy: string; table: string },
  places: Places,
): Scope {
  const header = (id: string): string => {
    const column = places.columns.find((one) => one.id === id);
    if (column === undefined) throw new Error(`No column ${id}`);
    return column.header;
  };
  const cells = policyCells(scheme, language, names.policy);
  const book = policyBook(cells);
  const shown = new Set(cells.flatMap((cell) => [cell.path, ...cell.also]));
  return {
    scheme,
    language,
    dialect,
    columns: places.columns,
    cell: (id) => `${names.table}[[#This Row],[${header(id)}]]`,
    cells: (first, last) => `${names.table}[[#This Row],[${header(first)}]:[${header(last)}]]`,
    column: (id) => `${names.table}[${header(id)}]`,
    department: (id) => {
      const place = places.department[id];
      if (place === undefined) throw new Error(`No department cell ${id}`);
      return fixedCell(place.row, place.column);
    },
    departmentState:
      places.departmentState === null ? null : fixedCell(places.departmentState.row, places.departmentState.column),
    policy: (path) => {
      const fixedNumber = shown.has(path) ? undefined : valueAt(scheme, path);
      return typeof fixedNumber === "number" ? String(fixedNumber) : book(path).address;
    },
    policyState: absolute(names.policy, policyStateAt.row, policyStateAt.column),
    policyRange: (first, last) => policyRange(book(first), book(last)),
  };
}

/** The cell of an input, in the person's row or above the table. */
export const inputCell = (scope: Scope, id: string): string =>
  scope.scheme.inputs.find((one) => one.id === id)?.of === "department" ? scope.department(id) : scope.cell(id);

/** An input as a number: a yes is 1, a blank counts as 0. */
export function amountOf(scope: Scope, id: string): string {
  const input = scope.scheme.inputs.find((one) => one.id === id);
  if (input?.kind !== "yesNo") return inputCell(scope, id);
  return `IF(${inputCell(scope, id)}=${textLiteral(texts(scope.language).sheets.score.yes)},1,0)`;
}

/** Blank while a number that may be missing is; `=""` would take a 0 for blank in some programs. */
export const unlessMissing = (cell: string, expression: string): string => `IF(COUNT(${cell})=0,"",${expression})`;

/** Points rounded to the places the policy sets. */
export const rounded = (scope: Scope, expression: string): string => `ROUND(${expression},${scope.policy("decimals")})`;

/** The result of a complete row; any other row stays blank. */
export const whenComplete = (scope: Scope, expression: string): string =>
  `=IF(${scope.cell("state")}<>${textLiteral(texts(scope.language).sheets.score.stateComplete)},"",${expression})`;
