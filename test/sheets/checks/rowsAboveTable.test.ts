import { readPeriod } from "../../../src/sheets/readPeriod";
import { judgedCells } from "../../../src/sheets/reading/judgedCells";
import { aPeriod } from "../../support/aPeriod";

/** 评分表 without its first rows. */
function without(rows: number) {
  const { raw } = aPeriod();
  const { score, scoreTable } = raw;
  return {
    ...raw,
    score: { ...score, values: score.values.slice(rows), formulas: score.formulas.slice(rows) },
    scoreTable: { ...scoreTable, row: scoreTable.row - rows },
  };
}

describe("Rows deleted above the table of 评分表", () => {
  test.each([
    [1, "warning", 0],
    [2, "warning", 0],
    [3, "error", 3],
    [5, "error", 3],
    [6, "error", 3],
  ] as const)("%d of them are told as a %s, and %d figures of the department are missed", (rows, severity, gone) => {
    const raw = without(rows);
    const { findings, people } = readPeriod(raw, "2026-11-02");
    const header = `A${String(raw.scoreTable.row + 1)}`;
    expect(findings.filter(({ issue }) => issue.code === "rowsMoved")).toEqual([
      {
        severity,
        issue: { code: "rowsMoved", sheet: "评分表", row: 1, by: -rows, read: "" },
        at: { sheet: "评分表", address: header },
        person: null,
        fix: null,
      },
    ]);
    const missed = findings.filter(({ at, issue }) => issue.code === "missing" && at?.address === header);
    expect(missed).toHaveLength(gone);
    expect(people.some(({ evaluation }) => evaluation !== null)).toBe(gone === 0);
    expect(judgedCells(raw).department.every(({ row }) => row >= 0)).toBe(true);
    for (const { at } of findings) if (at) expect(at.address).toMatch(/^[A-Z]+[1-9]\d*$/);
  });
});
