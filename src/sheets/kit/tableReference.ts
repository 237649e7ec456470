/** Letters that Excel wants in a second pair of brackets when they stand in the name of a column; blanks only at its ends. */
const needsBrackets = /[^\p{L}\p{N} ]|^ | $/u;

/** The name of a column as a reference writes it: an apostrophe before signs that mean something there. */
const written = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

/** The cells of a column of a table, without its heading: tblScore[总分], tblScore[[A-B]]. */
export const columnOf = (table: string, header: string): string =>
  needsBrackets.test(header) ? `${table}[[${written(header)}]]` : `${table}[${header}]`;

/** The cell of a column in the row of the formula. */
export const rowCellOf = (table: string, header: string): string => `${table}[[#This Row],[${written(header)}]]`;

/** The cells from one column to another in the row of the formula. */
export const rowCellsOf = (table: string, first: string, last: string): string =>
  `${table}[[#This Row],[${written(first)}]:[${written(last)}]]`;

/** The cells from one column to another, without headings. */
export const columnsOf = (table: string, first: string, last: string): string =>
  `${table}[[${written(first)}]:[${written(last)}]]`;

/** The headings from one column to another. */
export const headingsOf = (table: string, first: string, last: string): string =>
  `${table}[[#Headers],[${written(first)}]:[${written(last)}]]`;

/** The heading of one column. */
export const headingOf = (table: string, header: string): string => `${table}[[#Headers],[${written(header)}]]`;
