import { actions } from "../../src/actions/excelActions";
import { ok } from "../../src/domain/outcome/outcome";
import { REQUIREMENT_SETS } from "../standin/bridge/options";
import { type RunningExcel, startExcel } from "../support/excel";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ locale: "zh-CN" });
}, 300_000);

afterAll(async () => {
  await excel.close();
});

test("The facts of a report are the host's own: its version, its language and the newest of every set of the API", async () => {
  const facts = await actions.hostFacts();
  expect(facts).toMatchObject({ host: "Excel", platform: "Mac", displayLanguage: "zh-CN" });
  expect(facts.version).toMatch(/^16\./);
  expect(facts.sets).toEqual(
    ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime", "RibbonApi", "DialogApi", "DialogOrigin"].map(
      (name) => `${name} ${String(REQUIREMENT_SETS[name])}`,
    ),
  );
});

test("They hold nothing of the workbook", async () => {
  expect(JSON.stringify(await actions.hostFacts())).not.toContain("工作簿1");
});

describe("A file of the add-in", () => {
  test("opens in a window of its own, byte for byte, and the open workbook stays as it is", async () => {
    const before = excel.standIn.grid.sheets();
    const file = Uint8Array.from({ length: 100_000 }, (_, at) => [0x50, 0x4b][at] ?? at % 256);
    expect(await actions.openFile(file)).toEqual(ok(null));
    expect(excel.standIn.book.opened).toEqual([file]);
    expect(excel.standIn.grid.sheets()).toEqual(before);
  });

  test("that Excel refuses is told as refused", async () => {
    expect(await actions.openFile(new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      issues: [{ code: "excelRefused", excelCode: "InvalidArgument" }],
    });
  });
});
