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

describe("a text of more than 8,000 characters", () => {
  const long = "长".repeat(8001);
  const write =
    (text: string): Work<void> =>
    (sheet) => {
      sheet.getRange("A1").values = [[text]];
    };

  test.each<[Doubts["longTexts"], string, string]>([
    ["taken", "done", "done"],
    ["signed refused", "done", "GeneralException"],
    ["refused", "GeneralException", "GeneralException"],
  ])("is %s: plain ones are %s, ones that begin with a sign %s", async (longTexts, plain, signed) => {
    withDoubts({ longTexts });
    expect(await outcome(write(long))).toBe(plain);
    expect(await outcome(write(`'-${long}`))).toBe(signed);
    expect(await outcome(write("'-"))).toBe("done");
  });
});

describe("options of protection", () => {
  const again: Work<void> = async (sheet, context) => {
    const { protection } = sheet;
    protection.protect({ allowSort: true });
    protection.load("options");
    await context.sync();
    protection.unprotect();
    protection.protect(protection.options);
  };

  it("can be given back as they were read, unless they hold nulls", async () => {
    withDoubts({});
    expect(await outcome(again)).toBe("done");
    withDoubts({ protectionOptions: "with nulls" });
    expect(await outcome(again)).toBe("GeneralException");
  });
});

describe("the page layout", () => {
  const paper: Work<void> = (sheet) => {
    sheet.pageLayout.orientation = "Landscape";
  };
  const footer: Work<void> = (sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
  };
  const area: Work<void> = (sheet) => {
    sheet.pageLayout.setPrintArea("A1:B2");
  };

  it("is set, or refused by a machine without a printer but for its print area", async () => {
    withDoubts({});
    expect([await outcome(paper), await outcome(footer), await outcome(area)]).toEqual(["done", "done", "done"]);
    withDoubts({ printer: "missing" });
    const refused = "GeneralException";
    expect([await outcome(paper), await outcome(footer), await outcome(area)]).toEqual([refused, refused, "done"]);
  });

  it("fits to pages, or silently does not", async () => {
    const fitted: Work<unknown> = async (sheet, context) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load("zoom");
      await context.sync();
      return sheet.pageLayout.zoom;
    };
    withDoubts({});
    expect(await onSheet(fitted)).toEqual({ horizontalFitToPages: 1 });
    withDoubts({ fitToPages: "left out" });
    expect(await onSheet(fitted)).toEqual({ scale: 100 });
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
