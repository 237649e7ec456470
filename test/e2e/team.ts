import { scheme000 } from "../support/period000";
import type { CellValue } from "../standin/grid";
import { cellAt, rangeAt } from "../../src/sheets/kit/address";
import { scoreColumns } from "../../src/sheets/columns/scoreColumns";

/** Thirty invented people. What is not named is a good month: all marks, no incidents. */
export type Person = Readonly<Record<string, CellValue>>;

const surnames = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

function aPerson(index: number): Record<string, CellValue> {
  return {
    number: `K${String(index + 1).padStart(3, "0")}`,
    name: `样例${surnames[index % 10] ?? ""}${["一", "二", "三"][Math.floor(index / 10)] ?? ""}`,
    personal_calls: 900 + index,
    teamwork_note: "配合良好",
    mail_total: 120,
    mail_ontime: 120,
    report_total: 60,
    report_followed: 60,
    exec_score: 8,
    exec_refuse: "否",
    enthusiasm: 4,
  };
}

/** Who the policy sends to an interview, and why: 70 and 70 are E, 79 is D. */
const weak: Readonly<Record<number, Record<string, CellValue>>> = {
  27: { attitude_complaint: 1, exec_score: 4, personal_leave: 2 },
  28: { rude_tone: 2, late_early: 5, acc_complaint: 3 },
  29: { mail_serious_complaint: 3 },
};

/** Slips of a busy month end, by person and column: each is found by the check and put right in the pane or by hand. */
export const slips: Readonly<Record<number, Record<string, CellValue>>> = {
  4: { mail_total: "１２０" },
  6: { rude_tone: "1次" },
  8: { mail_ontime: 130 },
  10: { exec_score: 9 },
  12: { exec_score: "" },
  14: { number: "K014" },
};

export const rightAgain: Readonly<Record<number, Record<string, CellValue>>> = {
  8: { mail_ontime: 120 },
  10: { exec_score: 8 },
  12: { exec_score: 8 },
  14: { number: "K015" },
};

export const team: readonly Person[] = Array.from({ length: 30 }, (_, index) => ({
  ...aPerson(index),
  ...weak[index],
  ...slips[index],
}));

const columns = scoreColumns(scheme000, "zh-CN");
const firstRow = 8;

function columnOf(id: string): number {
  const index = columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`No column ${id}`);
  return index;
}

const rowOf = (person: number): number => firstRow - 1 + person;

/** Where a person's value stands in the scoring table, which begins in column A. */
export const cell = (id: string, person: number): string => `评分表!${cellAt(rowOf(person), columnOf(id))}`;

/** The cells of columns side by side for everyone. */
export const areaFor = (ids: readonly string[]): string =>
  `评分表!${rangeAt(rowOf(0), columnOf(ids[0] ?? ""), rowOf(team.length - 1), columnOf(ids.at(-1) ?? ""))}`;

export const idOf = (changes: typeof slips, person: number): string => Object.keys(changes[person] ?? {})[0] ?? "";

export const placeOf = (changes: typeof slips, person: number): string => cell(idOf(changes, person), person);

/** Columns that stand side by side and are typed: what one can paste in one go without touching a formula. */
export const typedBlocks: readonly string[][] = columns.reduce<string[][]>((blocks, column, index) => {
  const isTyped = column.role !== "result" && column.id !== "personal_workdays" && column.id !== "note";
  if (!isTyped) return blocks;
  const before = columns[index - 1];
  const last = blocks.at(-1);
  if (last && before && last.at(-1) === before.id) last.push(column.id);
  else blocks.push([column.id]);
  return blocks;
}, []);

export const rowsOf = (ids: readonly string[], people: readonly Person[]): CellValue[][] =>
  people.map((person) => ids.map((id) => person[id] ?? 0));
