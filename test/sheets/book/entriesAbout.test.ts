import type { LedgerEntry } from "../../../src/sheets/book/evaluatedPeriod";
import { entriesAbout } from "../../../src/sheets/book/entriesAbout";
import { periodIn } from "../fixtures";

const entry = (row: number, number: string, date: string | null): LedgerEntry => ({
  row,
  number,
  date,
  name: "",
  rule: "语气不当",
  times: 1,
  evidence: "录音 1024",
  recorder: "",
});

const ledger = [
  entry(5, "A001", "2026-09-30"),
  entry(6, "a001 ", "2026-10-01"),
  entry(7, "Ａ００１", "2026-10-31"),
  entry(8, "A001", "2026-11-01"),
  entry(9, "A001", null),
  entry(10, "A002", "2026-10-08"),
];

test("the evidence about somebody is what the ledger holds of this period, and what gives no day", () => {
  const evaluated = { ...periodIn("zh-CN"), ledger };
  const rows = (number: string) => entriesAbout(evaluated, { number, name: "" }).map(({ row }) => row);
  expect(rows("A001")).toEqual([6, 7, 9]);
  expect(rows("A002")).toEqual([10]);
  expect(rows("A003")).toEqual([]);
});
