import { actions } from "../../src/actions/excelActions";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  const request = { schemeId: "004DQNJ-Y", department: "客服部", month: "2026-12", language: "zh-CN" } as const;
  const people = [
    { number: "A1", name: "样例甲" },
    { number: "A2", name: "样例乙" },
  ];
  await must(actions.newPeriod({ ...request, rows: 4, people }, today, silent));
  await excel.standIn.settled();
});
afterAll(async () => {
  await excel.close();
});

const inputsNow = async () =>
  (await must(actions.readOpenPeriod(today)))?.people.map(({ row, number, name, inputs }) => ({
    row,
    person: { number, name },
    inputs,
  })) ?? [];

type Person = Awaited<ReturnType<typeof inputsNow>>[number];
const cellOf = (one: Person | undefined): Omit<Person, "inputs"> => {
  if (one === undefined) throw new Error("Nobody is there");
  return { row: one.row, person: one.person };
};

test("Figures go into the cells of their inputs and nowhere else", async () => {
  const [one, two] = await inputsNow();
  const [first, second] = [cellOf(one), cellOf(two)];
  const figures = [
    { ...first, input: "month_1", was: null, value: 91.5 },
    { ...second, input: "month_1", was: null, value: 80 },
    { ...second, input: "month_12", was: null, value: 77 },
  ];
  expect(await must(actions.takeFigures(figures, today))).toEqual({ cells: 3, kept: 0 });
  await excel.standIn.settled();
  const after = await inputsNow();
  expect(after[0]?.inputs).toMatchObject({ month_1: 91.5, month_2: null, month_12: null });
  expect(after[1]?.inputs).toMatchObject({ month_1: 80, month_12: 77 });
});

test("A cell that changed meanwhile stops all of them", async () => {
  const [one] = await inputsNow();
  const cell = cellOf(one);
  const result = await actions.takeFigures(
    [
      { ...cell, input: "month_2", was: null, value: 60 },
      { ...cell, input: "month_1", was: 50, value: 60 },
    ],
    today,
  );
  expect(result).toMatchObject({ ok: false, issues: [{ code: "cellChanged", sheet: "评分表", read: "91.5" }] });
  expect((await inputsNow())[0]?.inputs).toMatchObject({ month_1: 91.5, month_2: null });
});

test("A row that is somebody else's by now, equal cell for cell, stops all of them", async () => {
  const [one, two] = await inputsNow();
  const figure = { input: "month_5", row: cellOf(one).row, person: cellOf(two).person, was: null, value: 60 };
  expect(await actions.takeFigures([figure], today)).toMatchObject({ ok: false, issues: [{ code: "cellChanged" }] });
  expect((await inputsNow()).map(({ inputs }) => inputs?.["month_5"])).toEqual([null, null]);
});

test("What was typed and is no number stays, and is counted", async () => {
  const [one] = await inputsNow();
  const cell = cellOf(one);
  const { row } = cell;
  const headers = excel.values(`评分表!A1:Z${row}`);
  const at = headers.flatMap((cells) =>
    cells.flatMap((cell, column) => (String(cell).startsWith("三月") ? [column] : [])),
  );
  const address = `${String.fromCharCode(65 + (at.at(-1) ?? 0))}${row}`;
  expect(await excel.user.type(`评分表!${address}`, "请假")).toBe(true);
  await excel.standIn.settled();
  const figures = [3, 4].map((month) => ({ ...cell, input: `month_${month}`, was: null, value: 88 }));
  expect(await must(actions.takeFigures(figures, today))).toEqual({ cells: 1, kept: 1 });
  await excel.standIn.settled();
  expect(excel.values(`评分表!${address}`)).toEqual([["请假"]]);
  expect((await inputsNow())[0]?.inputs).toMatchObject({ month_4: 88 });
});
