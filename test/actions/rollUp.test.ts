import { actions } from "../../src/actions/excelActions";
import { flawless } from "../sheets/fixtures";
import { type RunningExcel, startExcel } from "../support/excel";
import { type FiledPerson, periodFile } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

const sheet = "季度汇总 2026Q3";
const person = (number: string, rude: number): FiledPerson => ({
  number,
  name: `样例${number}`,
  inputs: { ...flawless, rude_tone: rude },
});

async function book(month: string, people: readonly FiledPerson[]) {
  const bytes = periodFile({ scheme: shipped("000"), people, state: { month } });
  const file = {
    name: `${month}.xlsx`,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer as never),
  };
  return { file: file.name, evaluated: await must(actions.readOtherPeriod(file, today)) };
}

const table = () => excel.values(`'${sheet}'!A7:J8`);

beforeAll(async () => {
  excel = await startExcel();
  const people = [{ number: "A1", name: "样例A1" }];
  const request = {
    schemeId: "000",
    department: "客服部",
    month: "2026-09",
    language: "zh-CN",
    rows: 3,
    people,
  } as const;
  await must(actions.newPeriod(request, today, silent));
  await excel.standIn.settled();
});
afterAll(async () => {
  await excel.close();
});

test("A quarter's sheet is made from this workbook and files, and made anew with what was typed on it", async () => {
  const july = await book("2026-07", [person("A1", 0), person("A2", 1)]);
  expect(await must(actions.makeRollUp({ length: "quarter", books: [july] }, today, silent))).toEqual({ sheet });
  await excel.standIn.settled();
  expect(table().map((row) => [row[0], row[2], row[3], row[6], row[8]])).toEqual([
    ["A1", 100, "", 100, 100],
    ["A2", 95, "", 95, 95],
  ]);
  expect(await excel.user.type(`'${sheet}'!H8`, 60)).toBe(true);
  await excel.standIn.settled();
  const august = await book("2026-08", [person("A2", 3)]);
  await must(actions.makeRollUp({ length: "quarter", books: [july, august] }, today, silent));
  await excel.standIn.settled();
  expect(table()[1]).toEqual(["A2", "样例A2", 95, 85, "", 2, 90, 60, 60, "E"]);
  expect(excel.standIn.grid.sheets().filter(({ name }) => name.startsWith("KPI~"))).toEqual([]);
});

test("A sheet of the user's own by that name is not touched", async () => {
  await must(actions.makeRollUp({ length: "year", books: [] }, today, silent));
  await excel.standIn.settled();
  expect(await excel.user.type("'年度汇总 2026'!A6", "x")).toBe(false);
  excel.standIn.grid.addSheet("半年汇总 2026H2");
  const result = await actions.makeRollUp({ length: "half", books: [] }, today, silent);
  expect(result).toEqual({ ok: false, issues: [{ code: "nameTaken", names: ["半年汇总 2026H2"] }] });
});
