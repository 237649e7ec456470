import { actions } from "../../src/actions/excelActions";
import { type RunningExcel, startExcel } from "../support/excel";
import { must } from "./support";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 300_000);

afterAll(async () => {
  await excel.close();
});

test("A workbook opens without the pane until somebody asks for it, and again once somebody takes it back", async () => {
  expect(await must(actions.opensWithWorkbook())).toBe(false);
  await must(actions.openWithWorkbook(true));
  expect(await must(actions.opensWithWorkbook())).toBe(true);
  await must(actions.openWithWorkbook(false));
  expect(await must(actions.opensWithWorkbook())).toBe(false);
});
