import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import type { SeenPlaces } from "../../../src/sheets/book/seenWorkbook";
import { rangeAt } from "../../../src/sheets/kit/address";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { Edit } from "../../../src/sheets/reading/edit";
import { rereadPlan } from "../../../src/sheets/reading/rereadPlan";
import { aPeriod } from "../../support/aPeriod";
import { seenAs } from "../../support/sampleRaw";
import { typedOver } from "../rawOf";

const period = aPeriod(6);
const { raw } = period;
const [heading, first] = [raw.scoreTable.row + 1, raw.scoreTable.row + 2];
const below = raw.scoreTable.row + raw.scoreTable.rows + 1;
const ledgerHeading = raw.ledgerTable.row + 1;

type Change = Partial<Pick<RawPeriod, "score" | "ledger" | "policy" | "interviewIndex">>;
type EditOn = readonly [sheet: keyof SeenPlaces["sheets"] | "another", address: string];

/** What is read again, as "score C9:D10 edited"; "everything" where the whole workbook is. */
function plan(edits: readonly EditOn[], change: Change = {}): string[] | "everything" {
  const seen = seenAs({ ...raw, ...change });
  const told = edits.map(([sheet, address]): Edit => {
    const id = sheet === "another" ? "another" : (seen.places.sheets[sheet] ?? "none");
    return { kind: "cells", sheet: id, address, isOwn: false };
  });
  return inWords(rereadPlan(seen, told));
}

const inWords = (areas: ReturnType<typeof rereadPlan>): string[] | "everything" =>
  areas === null
    ? "everything"
    : areas.map(({ sheet, area: { row, column, rows, columns }, why }) => {
        const range = rangeAt(row, column, row + rows - 1, column + columns - 1);
        return `${sheet} ${range} ${why}`;
      });

/** Formulas of a month as it was made whose values are judged: days worked that nobody typed, names in 事件台账. */
const always = ["score K8:K19 calculated", "ledger C5:C24 calculated"];

const formula = (sheet: "score" | "ledger" | "policy", row: number, column: number): Change => {
  const typed = typedOver(raw[sheet], [[row, column, "=1+1"]]);
  return { [sheet]: { ...typed, values: raw[sheet].values } };
};

describe("After an edit is read again", () => {
  test("first of all what formulas give", () => {
    expect(plan([])).toEqual(always);
  });

  test.each<[string, EditOn[], string[]]>([
    ["a typed cell", [["score", `S${first}`]], [`score S${first}:S${first} edited`]],
    ["a pasted block", [["score", `D${first}:F${first + 3}`]], [`score D${first}:F${first + 3} edited`]],
    ["each of several areas", [["score", "D9,F11:G12"]], ["score D9:D9 edited", "score F11:G12 edited"]],
    [
      "each of several edits",
      [
        ["score", "D9"],
        ["ledger", "A6"],
      ],
      ["score D9:D9 edited", "ledger A6:A6 edited"],
    ],
    [
      "a cell edited twice, once",
      [
        ["score", "D9"],
        ["score", "D9"],
      ],
      ["score D9:D9 edited"],
    ],
    ["a mark typed by hand", [["score", `C${first}`]], [`score C${first}:C${first} edited`]],
    ["a whole row, as far as it is judged", [["score", "9:9"]], ["score A9:AR9 edited"]],
    ["what is typed below the table", [["score", `B${below}`]], [`score B${below}:B${below} edited`]],
    ["an entry of 事件台账", [["ledger", "A5:G5"]], ["ledger A5:G5 edited"]],
    [
      "a figure of the department with one row of the formulas that point at it",
      [["score", period.department("headcount").address]],
      [
        `score ${period.department("headcount").address}:${period.department("headcount").address} edited`,
        `score A${first}:AR${first} pointing`,
      ],
    ],
    ["nothing of another sheet", [["another", "A1:Z99"]], []],
    ["nothing beside what is judged", [["score", "BZ9"]], []],
  ])("%s", (_, edits, areas) => {
    expect(plan(edits)).toEqual([...areas, ...always]);
  });

  test.each<[string, EditOn[], Change]>([
    ["规则 is edited", [["policy", "C5"]], {}],
    ["the hidden sheet is edited", [["state", "B3"]], {}],
    ["a heading of 评分表 is edited", [["score", `D${heading}`]], {}],
    ["a heading of 事件台账 is edited", [["ledger", `A${ledgerHeading}`]], {}],
    ["a whole column is edited", [["score", "D:D"]], {}],
    ["an address cannot be read", [["score", "here"]], {}],
    ["an edit names no address", [["score", ""]], {}],
    ["so many cells are edited that the whole workbook is no more", [["score", `A${below}:Z${below + 500}`]], {}],
    ["edits are all over the place", Array.from({ length: 60 }, (_, at): EditOn => ["score", `D${9 + 2 * at}`]), {}],
    ["a formula stands below 评分表 that may spill anywhere", [["score", "D9"]], formula("score", below + 2, 3)],
    ["a formula stands below 事件台账", [["ledger", "A6"]], formula("ledger", 40, 1)],
  ])("everything where %s", (_, edits, change) => {
    expect(plan(edits, change)).toBe("everything");
  });

  test("only the cell and what formulas give where 事件台账 has fifty thousand entries", () => {
    const entry = raw.ledger.formulas[raw.ledgerTable.row + 1] ?? [];
    const entries = Array.from({ length: 50_000 }, () => entry);
    const formulas = [...raw.ledger.formulas.slice(0, ledgerHeading), ...entries];
    const large = { ...raw, ledger: { ...raw.ledger, formulas }, ledgerTable: { ...raw.ledgerTable, rows: 50_001 } };
    const seen = seenAs(large);
    const edit: Edit = { kind: "cells", sheet: seen.places.sheets.ledger ?? "", address: "E5", isOwn: false };
    const all = `ledger C5:C50004 calculated`;
    expect(inWords(rereadPlan(seen, [edit]))).toEqual(["ledger E5:E5 edited", "score K8:K19 calculated", all]);
  });

  test("everything where rows, columns, sheets or tables came or went", () => {
    expect(inWords(rereadPlan(seenAs(raw), [{ kind: "structure" }]))).toBe("everything");
  });

  test.each<[string, Change, string]>([
    [
      "an input that is counted by a formula",
      formula("score", first, 5),
      `score F${first + 1}:F${first + 1} calculated`,
    ],
    ["a number of 规则 that somebody made a formula", formula("policy", 6, 2), "policy C7:C7 calculated"],
    [
      "the days of interviews, which stand on other sheets",
      { interviewIndex: index([["K101", "样例甲", "D", 60, "面谈_样例甲", 46300, "=1", "=2"]]) },
      "interviewIndex G5:H5 calculated",
    ],
  ])("after any edit %s", (_, change, area) => {
    expect(plan([["another", "A1"]], change)).toContain(area);
  });

  test("everything where 面谈名单 itself is edited", () => {
    expect(plan([["interviewIndex", "G5"]], { interviewIndex: index([]) })).toBe("everything");
  });
});

function index(entries: readonly (readonly CellValue[])[]): RawPeriod["interviewIndex"] {
  const rows = [["面谈名单"], [""], [""], ["工号"], ...entries];
  return { name: "面谈名单", values: rows, formulas: rows };
}
