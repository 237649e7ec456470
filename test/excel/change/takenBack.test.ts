import { failed, ok } from "../../../src/domain/outcome/outcome";
import { changeWorkbook, takeBackBegun } from "../../../src/excel/change/changeWorkbook";
import type { Change } from "../../../src/excel/change/change";
import { askInventory, askProtection, type Inventory } from "../../../src/excel/inventory";
import { stateSheet } from "../../../src/sheets/book/stateSheet";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { type RunningExcel, startExcel } from "../../support/excel";
import { newState } from "../../../src/actions/newState";
import { must } from "../../actions/support";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const used = "A1:D9";

/** A workbook with a list, texts that look like numbers, a hidden row, a hidden sheet and a lock. */
const fill = (): Promise<void> =>
  Excel.run(async (context) => {
    const list = context.workbook.worksheets.add("名单");
    list.getRange("A1:B3").formulas = [
      ["姓名", "姓名"],
      ["张", 1],
      ["李", "=B2+1"],
    ];
    list.getRange("D1:D3").numberFormat = [["@"], ["@"], ["0.00"]];
    list.getRange("D1:D3").formulas = [["'98"], ["'007"], [5]];
    list.getRange("A7:A7").rowHidden = true;
    const hidden = context.workbook.worksheets.add("藏");
    hidden.getRange("A1").formulas = [["='名单'!A1"]];
    hidden.visibility = "Hidden";
    context.workbook.worksheets.add("锁").protection.protect({ allowSort: true });
    await context.sync();
  });

/** What a user would notice of the workbook. */
const look = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const seen = sheets.items.map((sheet) => ({
      sheet,
      protection: sheet.protection.load("protected,options"),
      cells: sheet.getRange(used).load("formulas,numberFormat"),
      row: sheet.getRange("A7").load("rowHidden"),
    }));
    await context.sync();
    return {
      tables: tables.items.map(({ name }) => name),
      sheets: seen.map(({ sheet: { name, visibility, position }, protection, cells, row }) => ({
        name,
        visibility,
        position,
        protection: protection.protected ? protection.options : null,
        formulas: cells.formulas as unknown,
        formats: cells.numberFormat as unknown,
        hidden: row.rowHidden,
      })),
    };
  });

interface Book {
  inventory: Inventory;
  sheet: (name: string) => Excel.Worksheet;
}

async function open({ context }: Change): Promise<Book> {
  const inventory = askInventory(context.workbook);
  await context.sync();
  const sheet = (name: string): Excel.Worksheet => {
    const found = inventory.sheets.items.find((one) => one.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  askProtection(sheet("锁"));
  await context.sync();
  return { inventory, sheet };
}

const plan = (name: string): SheetPlan => {
  const state = newState({ schemeId: "000", language: "zh-CN", department: "", month: "2026-10", rows: 1 });
  if (!state.ok) throw new Error("There is no such policy.");
  return { ...stateSheet(state.value), name, visibility: "visible" };
};

const none = (): void => undefined;
const area = { row: 0, column: 0, rows: 3, columns: 2 };

const writes: Readonly<Record<string, (change: Change, book: Book) => Promise<void> | void>> = {
  "cells, formulas among them": (change, { sheet }) =>
    change.cells(sheet("名单"), { address: "B2:B3", before: [[1], ["=B2+1"]], after: [[7], ["=1+1"]] }),
  "numbers kept as text": async (change, { sheet }) => {
    const address = "D1:D2";
    await change.numberFormats(sheet("名单"), { address, before: [["@"], ["@"]], after: [["General"], ["0"]] });
    await change.cells(sheet("名单"), { address, before: [["98"], ["007"]], after: [[98], [7]] });
  },
  "a hidden row": (change, { sheet }) => change.showRow(sheet("名单"), "A7"),
  "a hidden sheet": (change, { sheet }) => change.showSheet(sheet("藏")),
  "locked cells": (change, { sheet }) =>
    change.unlocked(sheet("锁"), () =>
      change.cells(sheet("锁"), { address: "A1:A1", before: [[""]], after: [["写"]] }),
    ),
  "a list made a table": (change, { sheet, inventory: { tables } }) => {
    const heading = { before: ["姓名", "姓名"], after: [null, "姓名2"] };
    change.makeTable(sheet("名单"), { tables, name: "tblRecords", area, heading });
  },
  "new sheets": (change, { inventory }) => change.addSheets(inventory, [plan("新一"), plan("新二")], none),
  "a sheet replaced, with the formula that points at it": (change, { inventory, sheet }) =>
    change.cellsAround(
      sheet("藏"),
      [{ address: "A1:A1", before: [["='名单'!A1"]], after: [[{ formula: "='名单'!B9" }]] }],
      () => change.replaceSheets(inventory, { old: [sheet("名单")], plans: [plan("名单")], at: 0 }, none),
    ),
};

describe("A change that is refused after it was written is taken back:", () => {
  beforeAll(fill);

  test.each(Object.entries(writes))("%s", async (_what, write) => {
    const before = await look();
    const written: unknown[] = [];
    const result = await changeWorkbook<null>(async (change) => {
      await write(change, await open(change));
      await change.context.sync();
      written.push(await look());
      return failed({ code: "policyUnsound" });
    });
    expect(result).toEqual(failed({ code: "policyUnsound" }));
    expect(written[0]).not.toEqual(before);
    expect(await look()).toEqual(before);
  });

  test.each(Object.entries(writes))(
    "%s, at the next opening where Excel refuses to put it back at once",
    async (_what, write) => {
      const before = await look();
      const result = await changeWorkbook<null>(async (change) => {
        await write(change, await open(change));
        await change.context.sync();
        excel.standIn.faults.failSync(1);
        return failed({ code: "policyUnsound" });
      });
      expect(result).toMatchObject({ ok: false, issues: [{ code: "policyUnsound" }, { code: "leftBehind" }] });
      expect(await takeBackBegun()).toMatchObject({ ok: true });
      expect(await look()).toEqual(before);
    },
  );
});

test("A sheet that was replaced is gone when all is written, and nothing waits under another name", async () => {
  excel.reset();
  await fill();
  await must(
    changeWorkbook<null>(async (change) => {
      const { inventory, sheet } = await open(change);
      await change.replaceSheets(inventory, { old: [sheet("名单")], plans: [plan("名单")], at: 1 }, none);
      return ok(null);
    }),
  );
  expect(excel.standIn.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "名单", "藏", "锁"]);
});
