import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/issue/result";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, smallRequest, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(smallRequest, silent));
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** Somebody else types after the action has sent so many requests. */
const typedAfter = (requests: number, address: string, text: string): Promise<void> =>
  Excel.run(async (context) => {
    const [sheet = "", cell = ""] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    for (let sent = 0; sent < requests; sent += 1) {
      range.load("values");
      await context.sync();
    }
    range.values = [[text]];
    await context.sync();
  });

const firstFree = (): string => {
  const numbers = excel.values("评分表!A1:A60").map(([cell]) => cell);
  const last = numbers.reduce<number>((found, cell, row) => (String(cell).startsWith("ZX") ? row : found), 0);
  return `评分表!A${String(last + 2)}`;
};

describe("What somebody types while an action is at work stands", () => {
  test.each([0, 1, 2])("where people are added, typed after %d requests", async (requests) => {
    const cell = firstFree();
    const typed = `ZX8${String(requests)}`;
    const added = `ZX9${String(requests)}`;
    const add = actions.addPeople([{ number: added, name: "样例新" }]);
    await Promise.all([add, typedAfter(requests, cell, typed)]);
    await excel.standIn.settled();
    await add;
    const column = excel.values("评分表!A1:A60").map(([value]) => value);
    expect(excel.values(cell)).toEqual([[typed]]);
    // Typed last of all, it stands where the person was added.
    if (requests < 2) expect(column.filter((value) => value === added)).toEqual([added]);
    for (const [at, value] of column.entries())
      if (value === typed || value === added) await excel.user.type(`评分表!A${String(at + 1)}`, [["", ""]]);
  });

  test.each([0, 1])("where a finding is put right, typed after %d requests", async (requests) => {
    const cell = "评分表!B8";
    await excel.user.type(cell, "样例前");
    const at = { sheet: "评分表", address: "B8" };
    const fix = actions.applyFixes([{ kind: "setValue", at, from: "样例前", to: "改错的" }]);
    await Promise.all([fix, typedAfter(requests, cell, "样例后")]);
    await excel.standIn.settled();
    expect(excel.values(cell)).toEqual([["样例后"]]);
    const result = await fix;
    if (!result.ok) expect(result.issues[0]).toMatchObject({ code: "cellChanged", read: "样例后" });
  });
});

describe("Figures of one person never land in the row of another", () => {
  const headers = (): string[] => (excel.values("评分表!A1:Z12").find((row) => row.includes("工号")) ?? []).map(String);
  const letter = (header: string): string => String.fromCharCode(65 + headers().indexOf(header));
  const first = (): number => excel.values("评分表!A1:A12").findIndex(([cell]) => cell === "工号") + 2;

  let turn = false;

  /** Another window sorts after so many requests of the action, and back again when all is over. */
  async function sortedMeanwhile(requests: number, act: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
    const [result] = await Promise.all([act(), turnedAfter(requests)]);
    await excel.standIn.settled();
    return result;
  }

  const turnedAfter = (requests: number): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("评分表");
      sheet.protection.unprotect();
      const rows = sheet.getRange(`A${String(first())}:${letter("备注")}${String(first() + 1)}`);
      for (let sent = 0; sent < requests; sent += 1) {
        rows.load("formulas");
        await context.sync();
      }
      turn = !turn;
      rows.sort.apply([{ key: 0, ascending: !turn }]);
      await context.sync();
    });

  test.each([0, 1, 2])("where a blank cell is filled, rows turned after %d requests", async (requests) => {
    const column = letter("备注");
    const at = { sheet: "评分表", address: `${column}${String(first())}` };
    const [[one]] = excel.values(`评分表!A${String(first())}`) as [[string]];
    const person = { number: one, name: "" };
    const fix = () => actions.applyFixes([{ kind: "setValue", at, from: "", to: "写给前一人", person }]);
    const result = await sortedMeanwhile(requests, fix);
    const rows = excel.values(`评分表!A${String(first())}:${column}${String(first() + 1)}`);
    const holders = rows.filter((row) => row.at(-1) === "写给前一人").map(([number]) => number);
    expect(holders).toEqual(result.ok ? [one] : []);
    for (const row of [first(), first() + 1]) await excel.user.type(`评分表!${column}${String(row)}`, [[""]]);
  });

  test.each([1, 2])("where figures are taken over equal ones, rows turned after %d requests", async (requests) => {
    const [top, below, complaints] = [String(first()), String(first() + 1), letter("投诉数")];
    await excel.user.type(`评分表!${complaints}${top}`, [[0], [0]]);
    const [[number, name]] = excel.values(`评分表!A${top}:B${top}`) as [[string, string]];
    const figure = { input: "complaints", row: first(), person: { number, name }, was: 0, value: 77 };
    const result = await sortedMeanwhile(requests, () => actions.takeFigures([figure], today));
    const rows = excel.values(`评分表!A${top}:${complaints}${below}`);
    const holders = rows.filter((row) => row.at(-1) === 77).map(([holder]) => holder);
    expect(holders).toEqual(result.ok ? [number] : []);
  });
});

test("A fix found before the rows were sorted is refused where its row is somebody else's by now", async () => {
  const [number, name] = excel.values("评分表!A8:B8")[0]?.map(String) ?? [];
  const at = { sheet: "评分表", address: "C9" };
  const [[from = ""] = []] = excel.values("评分表!C9");
  const fix = { kind: "setValue", at, from, to: 1, person: { number: number ?? "", name: name ?? "" } } as const;
  expect(await actions.applyFixes([fix])).toMatchObject({
    ok: false,
    issues: [{ code: "cellChanged", address: "C9" }],
  });
  expect(excel.values("评分表!C9")).toEqual([[from]]);
});

describe("What two windows remember at once is remembered", () => {
  const someone = (): Promise<Result<unknown>> => actions.makeCards({ number: "ZX001", name: "" }, today, silent);

  test.each<[string, () => Promise<Result<unknown>>]>([
    ["a return and a card", () => actions.decide({ kind: "return", by: "样例审批人", reason: "请补证据" }, today)],
    ["an approval sheet made anew and a card", () => actions.makeApproval(today, silent)],
  ])("%s", async (_name, act) => {
    await must(actions.makeApproval(today, silent));
    const both = await Promise.all([act(), someone()]);
    await excel.standIn.settled();
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    const read = await must(actions.readOpenPeriod(today));
    const { approval, shown } = read?.state ?? {};
    expect(Object.keys(shown?.ofPeople ?? {})).toHaveLength(1);
    expect(shown?.approval).toBeDefined();
    expect(approval?.status).toBe("returned");
    expect(
      read?.findings.filter(({ issue }) => issue.code === "shownAltered" || issue.code === "stateFromCopy"),
    ).toEqual([]);
  });
});
