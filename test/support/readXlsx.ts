import { Workbook, type Cell } from "@cj-tech-master/excelts";

export type ReadValue = string | number | boolean;

function valueOf(cell: Cell): ReadValue {
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "error" in value) return value.error;
  return "";
}

/** Values of every sheet by name, rows and columns from 0; results where a cell holds a formula. */
export async function readXlsx(bytes: Uint8Array): Promise<Map<string, ReadValue[][]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, r) =>
        Array.from({ length: sheet.columnCount }, (_, c) => valueOf(sheet.getCell(r + 1, c + 1))),
      ),
    ]),
  );
}
