import type { Area } from "../grid";
import { shiftFormula } from "./formulaShift";
import type { Table } from "./table";

/** Rows a table has gained get the formulas of columns that had one and the same formula in every row. */
export const fillCalculatedColumns = (table: Table, before: Area): void => {
  const { book, body } = table;
  const oldRows = before.rows - 1;
  const gained = body.rows - oldRows;
  if (gained <= 0 || oldRows < 1) return;
  const formulas = book.grid.formulas({ ...body, rows: oldRows });
  const added = { ...body, row: body.row + oldRows, rows: gained };
  const present = book.grid.formulas(added);
  const cells = present.map((row, offset) =>
    row.map((cell, column) => {
      const first = formulas[0]?.[column];
      if (cell !== "" || typeof first !== "string" || !first.startsWith("=")) return null;
      const same = formulas.every((line, index) => line[column] === shiftFormula(first, index, 0));
      return same ? shiftFormula(first, oldRows + offset, 0) : null;
    }),
  );
  if (cells.some((row) => row.some((cell) => cell !== null))) book.grid.write(added, cells);
};
