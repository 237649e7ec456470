import { schemeById } from "../../src/schemes";
import type { AdoptedSource } from "../../src/sheets/book/adoptedSource";
import { usualSheetNames, usualTableNames } from "../../src/sheets/book/sheetNames";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import type { CellValue } from "../../src/sheets/kit/plan";
import { there } from "../actions/writing";

export const online = there(schemeById("004ONLINE"));
const input = (heading: string, id: string) => ({ heading, means: { kind: "input" as const, id } });

export const source: AdoptedSource = {
  mapping: {
    sheet: "十月",
    columns: [
      { heading: "工号", means: { kind: "number" } },
      { heading: "姓名", means: { kind: "name" } },
      input("抽查会话", "samples"),
      input("态度合格", "polite_count"),
      input("响应及时", "timely_count"),
      input("专业合格", "professional_count"),
      input("投诉", "complaints"),
      { heading: "总分", means: { kind: "result", id: "total" } },
    ],
  },
};
/** What a workbook remembers whose period is evaluated in a table of people's own. */
export const adoptedState: WorkbookState = {
  version: 1,
  scheme: online,
  language: "zh-CN",
  department: "在线组",
  month: "2026-10",
  sheets: { ...usualSheetNames("zh-CN"), score: "十月" },
  tables: usualTableNames,
  approval: null,
  source,
};

export const headings = ["工号", "姓名", "抽查会话", "态度合格", "响应及时", "专业合格", "投诉", "总分"];
export const people: CellValue[][] = [
  ["K001", "样例甲", 20, 18, 19, 20, 0, 95],
  ["K002", "样例乙", 20, 20, 20, 20, "", 100],
];

export const rowsOfTable: CellValue[][] = [headings, ...people];
