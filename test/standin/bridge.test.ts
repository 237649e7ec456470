import { startExcel, type RunningExcel } from "../support/excel";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  await excel.close();
});

it("writes values and formulas and reads them back calculated", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      ["张", "=A1+B1"],
    ];
    range.format.fill.color = "#ff0000";
    range.load(["values", "formulas", "address", "text", "format/fill/color"]);
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([
      [1, 2],
      ["张", 3],
    ]);
    expect(range.formulas).toEqual([
      [1, 2],
      ["张", "=A1+B1"],
    ]);
    expect(range.text).toEqual([
      ["1", "2"],
      ["张", "3"],
    ]);
    expect(range.format.fill.color).toBe("#FF0000");
  });
});
