import { digitsTest } from "../terms/identity";
import { keyColumn } from "../book/recipe";
import { columnCells, countFormula, type Criteria, type RecordScope } from "./recordCriteria";

/** The person of this row as `asSought` takes it: no blanks around it, plain ones within. */
const sought = (cell: string): string =>
  `TRIM(${["\u3000", "\u00a0"].reduce((text, blank) => `SUBSTITUTE(${text},"${blank}"," ")`, cell)})`;

/** As many digits as a cell can hold as a number. */
const isNumber = (text: string): string => `IF(LEN(${text})<16,${digitsTest(text)},FALSE)`;

/** A text that no program reads as a number or a date, or digits. */
const isPlain = (text: string): string => `IF(ISERROR(VALUE(${text})),TRUE,${isNumber(text)})`;

/** Rows of a text as it is written: a criterion with a sign for any text is never read as a number or a date. */
const asWritten = (cells: string, text: string): Criteria => [cells, `${text}&"*"`, cells, `"<>"&${text}&"?*"`];

/** Rows of a number, kept as a number or as a text of digits; Excel takes 1E5 for 100000 unless it is told not to. */
const asNumber = (cells: string, text: string, signs: readonly string[]): Criteria => [
  cells,
  `"="&${text}`,
  ...signs.flatMap((sign) => [cells, `"<>*${sign.replace(/[~*?]/, "~$&")}*"`]),
];

/** A cell without the signs that COUNTIFS takes for any text; who is called so would be counted with others. */
const withoutSigns = (cell: string): string =>
  ["*", "?", "~"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);

/**
 * A figure of the person in this row, made from criteria that find this person's records and nobody else's. Where every
 * identifier is plain, one criterion does; a row that gets another later stays blank until the records are counted anew. A key
 * by which two rows of 评分表 are found is nobody's: Excel fills the whole column with the formula, those rows included.
 */
export function personFormula(scope: RecordScope, figure: (person: Criteria) => string): string {
  const key = keyColumn(scope.recipe);
  if (key === null) throw new Error("Records cannot be counted without a person");
  const cells = columnCells(scope, key.header);
  const cell = scope.keyCell(key.role);
  const text = sought(cell);
  const rows = scope.keyCells(key.role);
  const alone = (criteria: (cells: string) => Criteria): string =>
    `IF(${countFormula(criteria(rows))}>1,"",${figure(criteria(cells))})`;
  const number = (signs: readonly string[]): string => alone((all) => asNumber(all, text, signs));
  const found =
    scope.oddSigns === null
      ? `IF(${isPlain(text)},${number([])},"")`
      : `IF(${isNumber(text)},${number(scope.oddSigns)},${alone((all) => asWritten(all, text))})`;
  return `=IF(OR(${cell}="",${cell}&""<>${withoutSigns(cell)}),"",${found})`;
}
