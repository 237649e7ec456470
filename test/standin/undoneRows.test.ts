import { type RunningExcel, startExcel } from "../support/excel";
import { until } from "./behaviour/trial";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.reset();
});

afterAll(async () => {
  await excel.close();
});

describe("An insertion of rows that is undone", () => {
  it("takes unlocked cells along", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5").format.protection.locked = false;
      sheet.getRange("2:3").insert("Down");
      await context.sync();
    });
    const editable = (address: string) => {
      const { book } = excel.standIn;
      const { sheet, row, column } = excel.standIn.locate(address);
      return !book.state(sheet).locked.at(row, column);
    };
    expect([editable("A5"), editable("A7")]).toEqual([false, true]);
    await excel.user.undo();
    expect([editable("A5"), editable("A7")]).toEqual([true, false]);
  });

  it("is told as rows that are deleted again", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      sheet.onChanged.add(({ changeType, address }) => Promise.resolve(void told.push(`${changeType} ${address}`)));
      await context.sync();
    });
    await excel.user.undo();
    await until("the event", () => told.length > 0);
    expect(told).toEqual(["RowDeleted 2:3"]);
  });
});
