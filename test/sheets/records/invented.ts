import type { Period } from "../../../src/domain/time/period";
import type { Input } from "../../../src/domain/inputs/input";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RecordTable } from "../../../src/sheets/records/recordTable";
import { serialOf } from "../../../src/sheets/kit/serialDay";

const month = "2026-10";

export const period: Period = { length: "month", month };

/** A moment of October 2026 as Excel keeps it; day 0 is the last of September, day 32 the first of November. */
export const october = (day: number, hours = 0): number => (serialOf(`${month}-01`) ?? 0) + day - 1 + hours / 24;

export const people = [
  { row: 8, number: "1001", name: "样例甲" },
  { row: 9, number: "1002", name: "样例乙" },
  { row: 10, number: "0012", name: "样例丙" },
  { row: 11, number: "1004", name: "样例丁" },
];

export const seconds = (count: number): number => count / 86_400;

/** Records below a heading in row 1. */
export const tableOf = (headers: readonly string[], rows: readonly (readonly CellValue[])[]): RecordTable => ({
  sheet: "记录",
  table: "tblRecords",
  area: { row: 0, column: 0, rows: rows.length + 1, columns: headers.length },
  headers,
  rows,
});

const text = (words: string): Input["name"] => ({ "zh-CN": words, "zh-TW": words, en: words });

/** A figure of a person. */
export const anInput = (change: Partial<Input> = {}): Input => ({
  id: "figure",
  name: text("数字"),
  short: text("数字"),
  kind: "quantity",
  of: "person",
  whenBlank: "missing",
  prompt: text(""),
  source: { text: "" } as unknown as Input["source"],
  ...change,
});
