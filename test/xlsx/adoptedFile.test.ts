import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { unpaused } from "../../src/domain/outcome/paused";
import { plainSheet } from "../../src/sheets/kit/draft";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { newWorkbook } from "../../src/sheets/newWorkbook";
import { readPeriod } from "../../src/sheets/readPeriod";
import { allSchemes } from "../../src/schemes";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { adoptedState, rowsOfTable } from "../support/adoptedState";

const theirs = (rows: SheetPlan["blocks"][number]["rows"]): SheetPlan => ({
  ...plainSheet,
  name: adoptedState.sheets.score,
  columnWidths: [],
  rowHeights: {},
  blocks: [{ at: "B3", rows }],
  styles: [],
  merges: [],
});

const read = (sheets: readonly SheetPlan[]) => {
  const plans = newWorkbook({ state: adoptedState, calendar: chineseCalendar, rows: 1 });
  return unpaused(readWorkbookFile(writeWorkbook([...sheets, ...plans]), allSchemes));
};

test("A file is read with the table of people's own that its period is evaluated in", () => {
  const found = read([theirs(rowsOfTable)]);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const { people, adopted } = readPeriod(found.value, "2026-11-22");
  expect(people.map(({ name, row, evaluation }) => [name, row, evaluation?.total])).toEqual([
    ["样例甲", 4, expect.any(Number)],
    ["样例乙", 5, 100],
  ]);
  expect(adopted?.sheet).toBe("十月");
});

test.each([
  ["the sheet is gone", []],
  ["its headings say other things", [theirs([["甲", "乙"]])]],
])("and is refused with the headings where %s", (_why, sheets) => {
  expect(read(sheets)).toMatchObject({
    ok: false,
    issues: [{ code: "tableNotFound", sheet: "十月", headings: rowsOfTable[0] }],
  });
});
