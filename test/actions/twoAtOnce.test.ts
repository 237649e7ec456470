import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/issue/result";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, sampleRequest, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const sheets = (): string[] => excel.standIn.grid.sheets().map(({ name }) => name);

/** Both have read the workbook before either writes. */
async function twice(act: () => Promise<Result<unknown>>): Promise<readonly Result<unknown>[]> {
  const both = await Promise.all([act(), act()]);
  await excel.standIn.settled();
  return both;
}

describe("The same action begun in two windows at once", () => {
  test.each<[name: string, act: () => Promise<Result<unknown>>, made: readonly string[]]>([
    ["a new period", () => actions.samplePeriod(sampleRequest, silent), ["说明", "规则", "评分表", "事件台账", "_KPI"]],
    ["a score card", () => actions.makeCards({ number: "CS001", name: "" }, today, silent), ["考核表_张甲一"]],
    [
      "a score card made anew",
      () => actions.makeCards({ number: "CS001", name: "" }, today, silent),
      ["考核表_张甲一"],
    ],
    ["an approval sheet", () => actions.makeApproval(today, silent), ["审批表"]],
    ["an approval sheet made anew", () => actions.makeApproval(today, silent), ["审批表"]],
  ])("%s: at least one is done, and what it made stands, once", async (_name, act, made) => {
    const both = await twice(act);
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect(sheets()).toEqual(expect.arrayContaining([...made]));
    expect(sheets().filter((name) => name.startsWith("KPI"))).toEqual([]);
    expect(new Set(sheets()).size).toBe(sheets().length);
    const read = await must(actions.readOpenPeriod(today));
    expect(read?.people.length).toBe(10);
    expect(read?.findings.filter(({ issue }) => issue.code === "shownAltered")).toEqual([]);
  });
});
