import { failed, ok } from "../../../src/domain/outcome/outcome";
import type { Change } from "../../../src/excel/change/change";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { askInventory, type Inventory } from "../../../src/excel/inventory";
import { type RunningExcel, startExcel } from "../../support/excel";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const inventoryOf = async ({ context }: Change): Promise<Inventory> => {
  const inventory = askInventory(context.workbook);
  await context.sync();
  return inventory;
};

const sheetIn = ({ sheets }: Inventory, name: string): Excel.Worksheet => {
  const found = sheets.items.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

/** What another window does between a look and a write. */
const elsewhere = (act: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });

test("What a refused change wrote to a sheet does not go back to another that has its name by now", async () => {
  await elsewhere((sheets) => sheets.add("表"));
  const result = await changeWorkbook<null>(async (change) => {
    const sheet = sheetIn(await inventoryOf(change), "表");
    await change.cells(sheet, { address: "B2:B2", before: [[""]], after: [["写"]] });
    await change.context.sync();
    await elsewhere((sheets) => {
      sheets.getItem("表").name = "旧";
      sheets.add("表").getRange("B2").values = [["另一窗口"]];
    });
    return failed({ code: "policyUnsound" });
  });
  expect(result).toEqual(failed({ code: "policyUnsound" }));
  expect(excel.values("表!B2")).toEqual([["另一窗口"]]);
  expect(excel.values("旧!B2")).toEqual([[""]]);
});

test("A list that another window makes a table meanwhile stays that table, and the change begins anew", async () => {
  await elsewhere((sheets) => {
    sheets.add("名单").getRange("A1:B2").values = [
      ["姓名", "姓名"],
      ["张", 1],
    ];
  });
  let runs = 0;
  const result = await changeWorkbook<string[]>(async (change) => {
    runs += 1;
    const inventory = await inventoryOf(change);
    const names = inventory.tables.items.map(({ name }) => name);
    if (names.length > 0) return ok(names);
    await elsewhere((sheets) => {
      const table = sheets.getItem("名单").tables.add("A1:B2", true);
      table.name = "tblRecords";
      table.getHeaderRowRange().values = [["姓名", "次数"]];
    });
    const heading = { before: ["姓名", "姓名"], after: [null, "姓名2"] };
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    change.makeTable(sheetIn(inventory, "名单"), { tables: inventory.tables, name: "tblRecords", area, heading });
    await change.context.sync();
    return ok([]);
  });
  expect([result, runs]).toEqual([ok(["tblRecords"]), 2]);
  expect(excel.values("名单!A1:B1")).toEqual([["姓名", "次数"]]);
});
