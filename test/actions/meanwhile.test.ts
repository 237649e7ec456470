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
