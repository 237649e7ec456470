import { actions } from "../../src/actions/excelActions";
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
