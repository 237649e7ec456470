import { cellOf, columnLetters } from "../sheets/kit/address";

/** Texts, quoted names and brackets, which stay as they are, and words, among them addresses of cells. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\$][\p{L}\p{N}_.$\\]*[!(]?/gu;
const address = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;

/** A formula of a file as the cell shows it: functions of add-ins and newer functions carry prefixes in a file. */
export const shownFormula = (formula: string): string =>
  `=${formula.replace(pieces, (piece) => (/^["'[]/.test(piece) ? piece : shownWord(piece)))}`;

function shownWord(word: string): string {
  const addIn = /^_xldudf_([A-Za-z]+)_(\w+)\($/i.exec(word);
  if (addIn) return `${addIn[1] ?? ""}.${addIn[2] ?? ""}(`.toUpperCase();
  return word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, "");
}

/** A formula that cells share, as it reads so many rows and columns further on. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(pieces, (piece) => {
    const [whole, fixedColumn = "", letters = "", fixedRow = "", row = ""] = address.exec(piece) ?? [];
    if (whole === undefined) return piece;
    const from = cellOf(`${letters}${row}`);
    const column = fixedColumn === "" ? columnLetters(Math.max(0, from.column + columns)) : letters;
    return `${fixedColumn}${column}${fixedRow}${fixedRow === "" ? Math.max(1, from.row + 1 + rows) : row}`;
  });
