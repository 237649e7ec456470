import { cellAt, cellOf, rangeAt } from "../../../src/sheets/kit/address";
import type { CellRef } from "../../../src/sheets/kit/finding";
import { checkMistakes } from "../../support/mistakes";

describe("cells locked by pasting", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  checkMistakes([
    {
      title: "a block over columns that are typed into and one that is not",
      plant: (month) => {
        const { row } = month.raw.scoreTable;
        month.raw.lockedCells = {
          score: [area(row + 2, cellOf(month.at(0, "state").address).column, 3, 3)],
          ledger: [],
        };
      },
      finds: (month) => {
        const { row } = month.raw.scoreTable;
        const [first, last] = [cellAt(row + 2, 3), cellAt(row + 4, 4)];
        const at = { sheet: month.raw.score.name, address: first };
        const columns = month.layout.columns.slice(3, 5).map((column) => column.header);
        const areas = [3, 4].map((column) => ({
          address: rangeAt(row + 2, column, row + 4, column),
          numberFormat: "General",
        }));
        const range = `${first}:${last}`;
        return [
          {
            severity: "warning",
            issue: { code: "cellsLocked", sheet: at.sheet, range, cells: 6, columns },
            at,
            fix: { kind: "unlock", at, areas },
          },
        ];
      },
    },
    {
      title: "a figure of the department, and a date of the ledger",
      plant: (month) => {
        const { row, column } = cellOf(month.department("headcount").address);
        const { raw } = month;
        raw.lockedCells = { score: [area(row, column, 1, 1)], ledger: [area(raw.ledgerTable.row + 1, 0, 1, 1)] };
      },
      finds: (month) => {
        const figure = month.department("headcount");
        const date = month.ledgerCell(month.raw.ledgerTable.row + 2, "date");
        const issue = (at: CellRef, column: string) =>
          ({ code: "cellsLocked", sheet: at.sheet, range: at.address, cells: 1, columns: [column] }) as const;
        const fix = (at: CellRef, numberFormat: string | null) =>
          ({ kind: "unlock", at, areas: [{ address: at.address, numberFormat }] }) as const;
        return [
          { severity: "warning", issue: issue(figure, "部门人数"), at: figure, fix: fix(figure, null) },
          { severity: "warning", issue: issue(date, "日期"), at: date, fix: fix(date, "yyyy-mm-dd") },
        ];
      },
    },
  ]);
});
