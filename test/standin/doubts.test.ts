import { type RunningExcel, startExcel } from "../support/excel";
import type { Doubts } from "./rules/doubts";

jest.setTimeout(60_000);

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

/** A new workbook in an Excel that does the other thing. */
const withDoubts = (doubts: Partial<Doubts>): void => {
  excel.reset({ doubts });
};

type Work<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result;

const onSheet = <Result>(work: Work<Result>): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });

/** "done", or the code Excel refuses with. */
const outcome = async (work: Work<unknown>): Promise<string> => {
  try {
    await onSheet(work);
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
};

const tableOf = (sheet: Excel.Worksheet, headings: readonly string[], rows: readonly unknown[][] = [[1]]): void => {
  const range = sheet.getRange("A1").getAbsoluteResizedRange(rows.length + 1, headings.length);
  range.values = [headings.map((heading) => `'${heading}`), ...rows.map((row) => [...row])];
  sheet.tables.add(range, true).name = "tblTry";
};

describe("a name nobody knows", () => {
  const write: Work<void> = (sheet) => {
    sheet.getRange("A1").formulas = [["=noSuchName+noSuchFunction(1)"]];
  };

  it("is shown as #NAME?, or refused where a test wants none", async () => {
    withDoubts({});
    expect([await outcome(write), excel.values("A1")]).toEqual(["done", [["#NAME?"]]]);
    withDoubts({ unknownNames: "refused" });
    expect(await outcome(write)).toBe("InvalidArgument");
  });
});

describe("a column name with a sign in it", () => {
  const write: Work<void> = (sheet) => {
    tableOf(sheet, ["A-B"]);
    sheet.getRange("D1").formulas = [["=SUM(tblTry[A-B])"]];
  };

  it("needs two pairs of brackets by the documentation, none by the grammar of the file format", async () => {
    withDoubts({});
    expect(await outcome(write)).toBe("InvalidArgument");
    withDoubts({ columnBrackets: "grammar" });
    expect([await outcome(write), excel.values("D1")]).toEqual(["done", [[1]]]);
  });
});

describe("formulas of a column", () => {
  const write: Work<void> = (sheet) => {
    tableOf(
      sheet,
      ["a", "b"],
      [
        [1, ""],
        [2, ""],
        [3, ""],
      ],
    );
    sheet.getRange("B2:B4").formulas = [["=[@a]*2"], [""], ["=[@a]*10"]];
  };

  it("become one, or stay as they were given where the user has switched that off", async () => {
    withDoubts({});
    await onSheet(write);
    expect(excel.values("B2:B4")).toEqual([[10], [20], [30]]);
    withDoubts({ unequalFormulas: "kept" });
    await onSheet(write);
    expect(excel.values("B2:B4")).toEqual([[2], [20], [30]]);
    withDoubts({ calculatedColumns: "off" });
    await onSheet(write);
    expect(excel.values("B2:B4")).toEqual([[2], [""], [30]]);
  });

  it("of a user fill the column as well", async () => {
    withDoubts({});
    await onSheet((sheet) =>
      tableOf(
        sheet,
        ["a", "b"],
        [
          [1, ""],
          [2, ""],
        ],
      ),
    );
    await excel.user.type("B3", "=[@a]+1");
    expect(excel.values("B2:B3")).toEqual([[2], [3]]);
  });
});

describe("what an add-in writes under a table", () => {
  it("becomes part of it, or stays outside", async () => {
    const write: Work<void> = (sheet) => {
      tableOf(sheet, ["a"]);
      sheet.getRange("A3").values = [[2]];
    };
    withDoubts({});
    await onSheet(write);
    expect(excel.standIn.grid.tables()[0]?.area.rows).toBe(3);
    withDoubts({ tableGrowth: "user" });
    await onSheet(write);
    expect(excel.standIn.grid.tables()[0]?.area.rows).toBe(2);
  });
});

describe("a user's formula", () => {
  it("is not entered where Excel cannot read it", async () => {
    withDoubts({});
    expect(await excel.user.type("A1", "=SUM(1")).toBe(false);
    expect(await excel.user.type("A1", "-无-")).toBe(false);
    expect(await excel.user.type("A1", "-")).toBe(true);
    expect(excel.values("A1")).toEqual([["-"]]);
    expect(await excel.user.type("A1", "+1+1")).toBe(true);
    expect([excel.formulas("A1"), excel.values("A1")]).toEqual([[["=+1+1"]], [[2]]]);
  });
});
