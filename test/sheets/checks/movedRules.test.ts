import type { CellValue } from "../../../src/sheets/kit/plan";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";

const today = "2026-11-02";
const look = ({ raw }: AnyPeriod) => readPeriod(raw, today);

type Cells = CellValue[][];

/** References to rows from one on, of 规则 or of any sheet, as Excel writes them once rows came or went. */
const moved = (formula: CellValue, reference: RegExp, from: number, by: number): CellValue =>
  typeof formula === "string" && formula.startsWith("=")
    ? formula.replace(reference, (text, row: string) =>
        Number(row) > from ? text.replace(/\d+$/, String(Number(row) + by)) : text,
      )
    : formula;

const eachCell = (cells: Cells, change: (cell: CellValue) => CellValue): void => {
  cells.forEach((row) => {
    row.forEach((cell, column) => (row[column] = change(cell)));
  });
};

/** Puts rows in above the row that counts so from 0, or cuts some out from there on; formulas follow. */
function moveRows(month: AnyPeriod, from: number, by: number, text: CellValue = ""): void {
  const { policy, score } = month.raw;
  for (const cells of [policy.values, policy.formulas]) {
    const width = cells[0]?.length ?? 0;
    const added = Array.from({ length: Math.max(by, 0) }, () => [text, ...Array<CellValue>(width - 1).fill("")]);
    cells.splice(from, Math.max(-by, 0), ...added);
  }
  eachCell(policy.formulas, (cell) => moved(cell, /\$?\b[A-H]\$?(\d+)\b/g, from, by));
  eachCell(score.formulas, (cell) => moved(cell, /(?:规则'?!|:)\$[A-H]\$(\d+)/g, from, by));
}

const totals = (month: AnyPeriod) => look(month).people.map(({ evaluation }) => evaluation?.total);
const told = (month: AnyPeriod) => look(month).findings.map(({ issue }) => issue);
const before = told(aPeriod());
const isNew = (issue: unknown): boolean => !before.some((one) => JSON.stringify(one) === JSON.stringify(issue));

describe("A row put into 规则", () => {
  test.each([
    ["between the rules", 9, 1],
    ["above everything", 0, 1],
    ["before the grades, three of them", 40, 3],
  ])("%s is told once, and everything is read where it stands now", (_where, from, rows) => {
    const month = aPeriod();
    moveRows(month, from, rows, "公司补充说明");
    expect(told(month).filter(isNew)).toEqual([
      { code: "rowsMoved", sheet: "规则", row: expect.any(Number) as number, by: rows, read: "公司补充说明" },
    ]);
    expect(totals(month)).toEqual(totals(aPeriod()));
  });

  test("says which row it is", () => {
    const month = aPeriod();
    moveRows(month, 9, 1, "公司补充说明");
    expect(told(month)).toContainEqual({ code: "rowsMoved", sheet: "规则", row: 10, by: 1, read: "公司补充说明" });
  });

  test("moves the cell in which an edited number is found and put back", () => {
    const month = aPeriod();
    const { address } = month.policy("items.0.method.pools.0.rules.0.points");
    moveRows(month, 9, 1);
    const row = Number(/\d+/.exec(address)?.[0]);
    const cells = month.raw.policy.values[row];
    const column = address.charCodeAt(0) - 65;
    if (cells) cells[column] = "";
    expect(look(month).findings.filter(({ issue }) => isNew(issue) && issue.code !== "rowsMoved")).toMatchObject([
      { issue: { code: "policyMissing" }, at: { address: address.replace(/\d+/, String(row + 1)) }, fix: { to: 5 } },
    ]);
  });
});

test("A row of rules cut out of 规则 is told, and its numbers are never put into other rows", () => {
  const month = aPeriod();
  const row = Number(/\d+/.exec(month.policy("items.0.method.pools.0.rules.0.points").address)?.[0]);
  moveRows(month, row - 1, -1);
  const found = look(month).findings.filter(({ issue }) => isNew(issue));
  const ofPolicy = found.filter(({ at }) => at?.sheet === "规则");
  expect(ofPolicy.map(({ issue }) => issue.code)).toEqual(expect.arrayContaining(["rowsMoved", "policyMalformed"]));
  expect(ofPolicy.filter(({ fix }) => fix !== null)).toEqual([]);
  expect(ofPolicy.filter(({ issue }) => issue.code === "policyMalformed").length).toBeLessThan(4);
});

const letters = "ABCDEFGHIJ";

/** Puts a column in before the one that counts so from 0, or cuts that one out; formulas follow. */
function moveColumns(month: AnyPeriod, from: number, by: 1 | -1): void {
  const { policy, score } = month.raw;
  for (const cells of [policy.values, policy.formulas])
    cells.forEach((row) => row.splice(from, Math.max(-by, 0), ...(by > 0 ? [""] : [])));
  const follow = (formula: CellValue, reference: RegExp): CellValue =>
    typeof formula === "string" && formula.startsWith("=")
      ? formula.replace(reference, (text, before: string, letter: string) => {
          const column = letters.indexOf(letter);
          return column < from ? text : `${before}${letters.charAt(column + by)}`;
        })
      : formula;
  eachCell(policy.formulas, (cell) => follow(cell, /(\$?)\b([A-I])(?=\$?\d)/g));
  eachCell(score.formulas, (cell) => follow(cell, /((?:规则'?!|:)\$)([A-I])(?=\$\d)/g));
}

const ofRules = (month: AnyPeriod) =>
  look(month).findings.filter(({ at, issue }) => at?.sheet === "规则" && isNew(issue));

describe("A column of 规则", () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "put in before the one that counts %d is told, and every number is read where it stands now",
    (from) => {
      const month = aPeriod();
      moveColumns(month, from, 1);
      expect(ofRules(month).map(({ issue }) => issue)).toEqual([
        { code: "columnsMoved", sheet: "规则", column: letters.charAt(from), by: 1 },
      ]);
      expect(totals(month)).toEqual(totals(aPeriod()));
    },
  );

  test.each([2, 3, 4, 5])(
    "of numbers cut out, that counts %d, is told; nobody is judged by the numbers of another",
    (from) => {
      const month = aPeriod();
      moveColumns(month, from, -1);
      const found = ofRules(month);
      expect(found.map(({ issue }) => issue.code)).toEqual(expect.arrayContaining(["columnsMoved", "policyMalformed"]));
      expect(found.filter(({ fix }) => fix?.kind === "setValue")).toEqual([]);
      expect(totals(month).filter((total) => total !== undefined && total !== null)).toEqual([]);
    },
  );
});
