import { actions } from "../../src/actions/excelActions";
import type { Area, CellValue } from "../standin/grid";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, sampleRequest, silent, smallRequest, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await excel.close();
});

type Cells = readonly (readonly (CellValue | null)[])[];

/** An Excel that puts something else into the cells where it was given `text`. */
function changing(text: string, kept: CellValue): void {
  const { grid } = excel.standIn;
  const write = grid.write.bind(grid);
  jest.spyOn(grid, "write").mockImplementation((area: Area, cells: Cells) => {
    write(
      area,
      cells.map((row) => row.map((cell) => (cell === text ? kept : cell))),
    );
  });
}

test("What Excel keeps as it was given is not mentioned", async () => {
  expect(await actions.samplePeriod(sampleRequest, silent)).toEqual({ ok: true, value: null });
  expect(await actions.makeApproval(today, silent)).not.toHaveProperty("notes");
  expect(await actions.makeInterviews(today, silent)).not.toHaveProperty("notes");
  expect(await actions.makeCards("all", today, silent)).not.toHaveProperty("notes");
});

test("A staff number that lost its zeros on the way is told with its cell, beside a month that stands", async () => {
  excel.reset();
  changing("'0012", 12);
  const people = [{ number: "0012", name: "样例甲" }];
  const request = {
    schemeId: "004ONLINE",
    language: "zh-CN",
    department: "客服部",
    month: "2026-10",
    rows: 3,
  } as const;
  expect(await actions.newPeriod({ ...request, people }, today, silent)).toEqual({
    ok: true,
    value: null,
    notes: [
      {
        code: "readBackDiffers",
        sheet: "评分表",
        cells: [{ address: expect.any(String) as string, written: "0012", read: "12" }],
      },
    ],
  });
  expect(await must(actions.readOpenPeriod(today))).not.toBeNull();
});

test("A state that Excel cut short is told with the place where it parts, in the action that wrote it", async () => {
  excel.reset();
  await must(actions.samplePeriod(smallRequest, silent));
  const { grid } = excel.standIn;
  const write = grid.write.bind(grid);
  const shorter = (cell: CellValue | null): CellValue | null =>
    typeof cell === "string" && cell.includes('"fingerprint"') ? `${cell.slice(0, 80)}…` : cell;
  jest.spyOn(grid, "write").mockImplementation((area: Area, cells: Cells) => {
    write(
      area,
      cells.map((row) => row.map(shorter)),
    );
  });
  const result = await actions.makeApproval(today, silent);
  expect(result).toMatchObject({ ok: true, notes: [{ code: "readBackDiffers", sheet: "_KPI" }] });
});
