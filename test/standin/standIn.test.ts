import { type RunningExcel, startExcel } from "../support/excel";
import { until } from "./behaviour/trial";

const metadata = {
  functions: [
    { id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "number" }] },
    {
      id: "ALL",
      name: "ALL",
      parameters: [
        { name: "x", dimensionality: "matrix" },
        { name: "y", optional: true },
      ],
    },
    { id: "REFUSE", name: "REFUSE", parameters: [{ name: "x", type: "any" }] },
  ],
};

const functions = {
  TWICE: (x: number) => x * 2,
  ALL: (x: unknown[][], y: unknown) => JSON.stringify([x, y]),
  REFUSE: (x: string) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how a custom function refuses its input
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `读到了“${x}”`);
  },
};

const options = { functions: { namespace: "TRIAL", metadata } };

jest.setTimeout(60_000);

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel(options);
  excel.associateFunctions(functions);
}, 60_000);

beforeEach(() => {
  excel.reset(options);
});

afterAll(() => excel.close());

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    await context.sync();
  });

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

describe("faults to order", () => {
  it("fails the n-th sync before anything of it is done, and only that one", async () => {
    excel.standIn.faults.failSync(2);
    await write("A1", [[1]]);
    expect(await codeOf(write("A2", [[2]]))).toBe("GeneralException");
    await write("A3", [[3]]);
    expect(excel.values("A1:A3")).toEqual([[1], [""], [3]]);
  });

  it("fails one action of a batch and leaves what came before it", async () => {
    excel.standIn.faults.failAction("Worksheet.TabColor =", "AccessDenied");
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.tabColor = "#FF0000";
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("AccessDenied");
    expect(excel.values("A1:A2")).toEqual([[1], [""]]);
    expect(excel.standIn.faults.pending).toBe(false);
  });

  it("rejects the next protection once", async () => {
    const protect = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect();
        await context.sync();
      });
    excel.standIn.faults.rejectProtect();
    expect(await codeOf(protect())).toBe("AccessDenied");
    expect(await codeOf(protect())).toBe("done");
    expect(excel.standIn.isProtected(excel.standIn.locate("Sheet1!A1").sheet)).toBe(true);
  });

  it("can leave custom functions without an answer from their runtime", async () => {
    excel.standIn.faults.dropFunctions();
    await write("A1", [["=TRIAL.TWICE(4)"]]);
    expect(excel.values("A1")).toEqual([["#NAME?"]]);
    excel.standIn.faults.restoreFunctions();
    await write("A2", [["=TRIAL.TWICE(5)"]]);
    expect(excel.values("A2")).toEqual([[10]]);
  });
});

describe("what a user does", () => {
  it("is refused on locked cells of a protected sheet and accepted on unlocked ones", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await excel.user.type("A1", 1)).toBe(false);
    expect(await excel.user.type("B1", 2)).toBe(true);
    expect(excel.values("A1:B1")).toEqual([["", 2]]);
  });

  it("is told to handlers as a change by somebody else, and calculated first", async () => {
    const told: unknown[] = [];
    await write("B1", [["=A1*2"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((change) => {
        told.push([change.address, change.triggerSource, excel.values("B1")]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await excel.user.type("A1", 21);
    await until("the event", () => told.length > 0);
    expect(told).toEqual([["A1", "Unknown", [[42]]]]);
  });

  it("moves the selection, which is told to the workbook and to the sheet", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.onSelectionChanged.add(() => Promise.resolve(void told.push("workbook")));
      workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(void told.push(event.address)));
      await context.sync();
    });
    excel.user.select("Sheet1!C3:D4");
    await until("the events", () => told.length > 1);
    expect(told.sort()).toEqual(["C3:D4", "workbook"]);
  });

  it("is undone and done again, results of formulas with it", async () => {
    await write("A1:B1", [[1, "=A1*2"]]);
    await excel.user.type("A1", 5);
    expect(excel.values("A1:B1")).toEqual([[5, 10]]);
    await excel.user.undo();
    expect(excel.values("A1:B1")).toEqual([[1, 2]]);
    await excel.user.redo();
    expect(excel.values("A1:B1")).toEqual([[5, 10]]);
  });

  it("makes a table grow when typed right under it, with its calculated columns", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["分", "倍"],
        [1, "=A2*2"],
      ];
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    await excel.user.type("A3", 7);
    expect(excel.standIn.grid.tables()[0]?.area.rows).toBe(3);
    expect(excel.values("B2:B3")).toEqual([[2], [14]]);
  });
});

describe("custom functions", () => {
  it.each([
    ["=TRIAL.ALL(A1:B2)", '[[[1,null],["x",null]],null]'],
    ["=TRIAL.ALL(A1:A2,TRUE)", '[[[1],["x"]],true]'],
    ["=TRIAL.ALL(A1,3)", "[[[1]],3]"],
  ])("get the arguments of %s as they are declared", async (formula, value) => {
    await write("A1:A2", [[1], ["x"]]);
    await write("D1", [[formula]]);
    expect(excel.values("D1")).toEqual([[value]]);
  });

  it("are not called with text where a number is declared", async () => {
    await write("A1:B1", [['=TRIAL.TWICE("x")', '=TRIAL.TWICE("4")']]);
    expect(excel.values("A1:B1")).toEqual([["#VALUE!", 8]]);
    expect(excel.standIn.functionInvocations).toBe(1);
  });

  it("give errors whose messages are kept", async () => {
    await write("A1", [['=TRIAL.REFUSE("空")']]);
    expect(excel.values("A1")).toEqual([["#N/A"]]);
    expect(excel.standIn.functionErrors.map(({ error, message }) => [error, message])).toEqual([
      ["#N/A", "读到了“空”"],
    ]);
  });

  it("answer a thousand cells", async () => {
    await write(
      "A1:A1000",
      Array.from({ length: 1000 }, (_, row) => [row]),
    );
    await write(
      "B1:B1000",
      Array.from({ length: 1000 }, (_, row) => [`=TRIAL.TWICE(A${String(row + 1)})`]),
    );
    expect(excel.values("B1000")).toEqual([[1998]]);
    expect(
      excel
        .values("B1:B1000")
        .flat()
        .filter((value) => typeof value !== "number"),
    ).toEqual([]);
  });

  it("show #BUSY! in an answer that does not wait for them, and their value afterwards", async () => {
    excel.reset({ ...options, answersWaitForFunctions: false });
    const first = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=TRIAL.TWICE(8)"]];
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    });
    expect(first).toEqual([["#BUSY!"]]);
    await excel.standIn.settled();
    expect(excel.values("A1")).toEqual([[16]]);
  });
});

describe("the rest of Office", () => {
  it("counts syncs and bytes, but neither clean-up nor services", async () => {
    await write("A1", [[1]]);
    const { counts } = excel.standIn;
    expect(counts.syncs).toBe(1);
    expect(counts.byBatch.map(({ wrote }) => wrote)).toEqual([true]);
    expect(counts.bytesIn).toBeGreaterThan(200);
  });

  it("refuses a request of more than 5 MB without doing any of it", async () => {
    const long = "长".repeat(30_000);
    const work = write(
      "A1:A60",
      Array.from({ length: 60 }, () => [long]),
    );
    expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.values("A1")).toEqual([[""]]);
  });

  it("tells a write of many thousand cells as one change", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void told.push(change.address)));
      await context.sync();
    });
    await write(
      "A1:C2000",
      Array.from({ length: 2000 }, () => [1, 2, 3]),
    );
    await until("the event", () => told.length > 0);
    expect(told).toEqual(["A1:C2000"]);
  });

  it("answers an unknown member with NotImplemented and lists it", async () => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.addTextBox("x");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("NotImplemented");
    expect(excel.standIn.log.missing).toEqual(["Worksheet.Shapes"]);
  });

  it("runs a ribbon command through the pane and hears of its end", async () => {
    let pressed = "";
    Office.actions.associate("pressMe", (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    await Office.onReady();
    expect(excel.standIn.runCommand("pressMe")).toBe(true);
    await until("the end of the command", () => excel.standIn.commandsDone.length > 0);
    expect([pressed, excel.standIn.commandsDone]).toEqual(["pressMe", [{ id: 1, status: 0 }]]);
  });

  it("shows and hides the pane through the shared runtime", async () => {
    await Office.addin.showAsTaskpane();
    expect(excel.standIn.office.get("runtime")).toBe("Visible");
    await Office.addin.hide();
    expect(excel.standIn.office.get("runtime")).toBe("Background");
  });

  it("keeps settings of the document where those of the workbook are", async () => {
    Office.context.document.settings.set("month", "2026-11");
    await new Promise<void>((resolve) => {
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    });
    const value = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("month");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe("2026-11");
  });

  it("can refuse to unprotect what is not protected, as Excel once did", async () => {
    excel.reset({ ...options, doubts: { unprotectUnprotected: "refused" } });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("AccessDenied");
  });
});
