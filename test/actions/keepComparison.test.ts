import { actions } from "../../src/actions/excelActions";
import { keptComparison } from "../sheets/compared/keptComparison";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent } from "./support";
import { names } from "./writing";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());
beforeEach(() => excel.reset());

const keep = async () => (await must(actions.keepComparison(keptComparison("zh-CN"), silent))).sheet;

describe("A comparison that is kept", () => {
  it("stands on a sheet of its own without a period, is made again in its place, and is no table to read", async () => {
    expect([await keep(), await keep()]).toEqual(["影子核对", "影子核对"]);
    expect(names(excel)).toEqual(["Sheet1", "影子核对"]);
    const { grids } = await must(actions.readTables());
    expect(grids.map(({ name }) => name)).not.toContain("影子核对");
  });

  it("leaves a sheet of that name that somebody else made, and finds its own beside it again", async () => {
    await excel.user.type("Sheet1!A1", [["我的核对"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "影子核对";
      await context.sync();
    });
    expect([await keep(), await keep()]).toEqual(["影子核对2", "影子核对2"]);
    expect(excel.values("影子核对!A1")).toEqual([["我的核对"]]);
  });
});
