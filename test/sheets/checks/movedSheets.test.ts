import { answerPlaces } from "../../../src/sheets/approval/answerPlaces";
import { decisionRecord } from "../../../src/sheets/checks/decisionRecord";
import { shownAltered } from "../../../src/sheets/checks/shownAltered";
import { cellAt } from "../../../src/sheets/kit/address";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { aPeriod } from "../../support/aPeriod";
import { rawOf, typedOver } from "../rawOf";
import { type Decided, decidedPeriod, withSheets } from "./decidedPeriod";

const decided = decidedPeriod(aPeriod().raw);
type Role = keyof Decided["plans"];
type Cells = readonly (readonly CellValue[])[];

const onBoth = (sheet: RawSheet, change: (cells: Cells) => CellValue[][]): RawSheet => ({
  ...sheet,
  values: change(sheet.values),
  formulas: change(sheet.formulas),
});

const blank = (cells: Cells): CellValue[] => (cells[0] ?? []).map(() => "");

/** Whole rows put in above the row that counts so from 0, or cut out from there on. */
const rowsMoved =
  (at: number, by: number, text = "") =>
  (sheet: RawSheet): RawSheet =>
    onBoth(sheet, (cells) => {
      const added = Array.from({ length: Math.max(by, 0) }, () => [text, ...blank(cells).slice(1)]);
      return [...cells.slice(0, at), ...added, ...cells.slice(at + Math.max(-by, 0))].map((line) => [...line]);
    });

const columnsMoved =
  (at: number, by: number) =>
  (sheet: RawSheet): RawSheet =>
    onBoth(sheet, (cells) =>
      cells.map((line) => [
        ...line.slice(0, at),
        ...Array<CellValue>(Math.max(by, 0)).fill(""),
        ...line.slice(at + Math.max(-by, 0)),
      ]),
    );

/** What is said of one of the made sheets once it was changed. */
function said(role: Role, change: (sheet: RawSheet) => RawSheet) {
  const { raw, plans } = decided;
  const changed = withSheets(raw, plans, (plan) => (plan === plans[role] ? change(rawOf(plan)) : rawOf(plan)));
  return [...shownAltered({ raw: changed }), ...decisionRecord({ raw: changed })];
}

const nameOf = (role: Role): string => decided.plans[role].name;
const roles = Object.keys(decided.plans) as Role[];

describe("Whole rows and columns put into a made sheet", () => {
  test.each(
    roles.flatMap((role) => [
      [role, "above everything", 0, 1] as const,
      [role, "below the head", 4, 1] as const,
      [role, "further down, three of them", 5, 3] as const,
    ]),
  )("%s: %s, are told once and nothing else is", (role, _where, at, by) => {
    const height = rawOf(decided.plans[role]).formulas.length;
    const place = Math.min(at, height - 1);
    const found = said(role, rowsMoved(place, by, "补充说明"));
    expect(found.map(({ issue }) => issue)).toEqual([
      expect.objectContaining({ code: "rowsMoved", sheet: nameOf(role), by, read: "补充说明" }),
    ]);
    expect(found.map(({ fix }) => fix)).toEqual([null]);
  });

  test.each(roles)("%s: a column is told once", (role) => {
    expect(said(role, columnsMoved(0, 1)).map(({ issue }) => issue)).toEqual([
      { code: "columnsMoved", sheet: nameOf(role), column: "A", by: 1 },
    ]);
  });

  test("审批表: what was typed over beside the new row is named where it stands now", () => {
    const { language } = decided.raw.state;
    const { row, column } = answerPlaces(rawOf(decided.plans.approval).values, language).approver ?? {
      row: -1,
      column: -1,
    };
    const people = rawOf(decided.plans.approval).formulas.findIndex((line) => line.includes("样例甲"));
    const change = (sheet: RawSheet): RawSheet =>
      rowsMoved(
        1,
        1,
      )(
        typedOver(sheet, [
          [row, column, "别人"],
          [people, 3, 9999],
        ]),
      );
    const found = said("approval", change);
    expect(found.map(({ issue, at, fix }) => [issue.code, at?.address, fix === null])).toEqual([
      ["rowsMoved", "A2", true],
      ["shownAltered", cellAt(people + 1, 3), true],
      ["decisionDiffers", cellAt(row + 1, column), false],
    ]);
  });

  test("审批表: a row that was cut out is told with what stood in it", () => {
    const people = rawOf(decided.plans.approval).formulas.findIndex((line) => line.includes("样例甲"));
    const found = said("approval", rowsMoved(people, -1));
    expect(found.map(({ issue }) => issue)).toEqual([
      expect.objectContaining({ code: "rowsMoved", sheet: nameOf("approval"), by: -1 }),
      expect.objectContaining({ code: "shownAltered", sheet: nameOf("approval") }),
    ]);
    const [, altered] = found;
    const cells = altered?.issue.code === "shownAltered" ? altered.issue.cells : [];
    expect(cells.map(({ written }) => written)).toContain("样例甲");
    expect(cells.every(({ read }) => read === "")).toBe(true);
  });
});
