import { languages } from "../../src/domain/wording/localText";
import { areaOf } from "../../src/sheets/kit/address";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { type CellStyle, styles } from "../../src/sheets/kit/styles";
import { allPlans } from "./allPlans";
import { periodIn } from "./fixtures";
import { plansBeside } from "./plansBeside";
import { cellsOf, rawOf } from "./rawOf";

const everyPlan = languages.flatMap((language) =>
  [...allPlans(language), ...plansBeside(periodIn(language))].map((plan) => [language, plan.name, plan] as const),
);

const overlaps = (a: string, b: string): boolean => {
  const [one, two] = [areaOf(a), areaOf(b)];
  return (
    one.row < two.row + two.rows &&
    two.row < one.row + one.rows &&
    one.column < two.column + two.columns &&
    two.column < one.column + one.columns
  );
};

/** Rows on every page, counted from 0. */
function repeatedRows({ print }: SheetPlan): number[] {
  const [first = 0, last = -1] = (print?.titleRows?.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at);
}

const isList = (
  rule: SheetPlan["validations"][number]["rule"],
): rule is Extract<SheetPlan["validations"][number]["rule"], { kind: "list" }> => rule.kind === "list";

describe("Excel takes every sheet as it is planned", () => {
  test.each(everyPlan)("%s %s: prompts and lists keep Excel's limits", (_language, _name, plan) => {
    for (const { promptTitle, prompt, errorTitle, error, rule } of plan.validations) {
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(255);
      if (isList(rule)) {
        expect(rule.options.join(",").length).toBeLessThanOrEqual(255);
        expect(rule.options.every((option) => !option.includes(","))).toBe(true);
      }
    }
  });

  test.each(everyPlan)("%s %s: merged cells neither overlap nor reach into a table", (_language, _name, plan) => {
    plan.merges.forEach((range, index) => {
      expect(plan.merges.slice(index + 1).filter((other) => overlaps(range, other))).toEqual([]);
      expect(plan.table ? overlaps(range, plan.table.range) : false).toBe(false);
    });
  });

  test.each(everyPlan)("%s %s: what is merged away holds nothing", (_language, _name, plan) => {
    const cells = cellsOf(plan);
    for (const range of plan.merges) {
      const { row, column, rows, columns } = areaOf(range);
      const inside = Array.from({ length: rows }, (_, down) =>
        (cells[row + down] ?? []).slice(column, column + columns),
      ).flat();
      expect(inside.slice(1).filter((cell) => cell !== "")).toEqual([]);
    }
  });

  test.each(everyPlan)("%s %s: every text fits its cell and every formula Excel", (_language, _name, plan) => {
    for (const cell of cellsOf(plan).flat()) {
      if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(32_767);
      if (typeof cell === "object" && cell !== null) expect(cell.formula.length).toBeLessThanOrEqual(8192);
    }
  });

  test.each(everyPlan)("%s %s: rows are no higher than Excel allows", (_language, _name, plan) => {
    for (const height of Object.values(plan.rowHeights)) expect(height).toBeLessThanOrEqual(409);
  });

  test.each(everyPlan)("%s %s: no colour of cells to type into is printed", (_language, _name, plan) => {
    const isTyped = plan.styles.some(({ style }) => {
      const look: CellStyle = styles[style];
      return look.isUnlocked === true && look.fill !== undefined;
    });
    if (plan.print && isTyped) expect(plan.print.isBlackAndWhite).toBe(true);
  });

  test.each(everyPlan)("%s %s: every printed page says which sheet it is of", (_language, _name, plan) => {
    const { print } = plan;
    if (print === undefined || ("fitHeight" in print && print.fitHeight === 1)) return;
    const { values } = rawOf(plan);
    const title = String(values[0]?.[0]);
    expect(title).not.toBe("");
    const heads = [print.footerLeft, ...repeatedRows(plan).flatMap((row) => values[row])].map(String);
    const begun = "scale" in print ? print.rowStarts.map((row) => String(values[row]?.[0])) : [];
    const isSaid = heads.some((text) => text.includes(title));
    expect(isSaid || (begun.length > 0 && begun.every((text) => text.startsWith(title)))).toBe(true);
  });

  test.each(everyPlan)("%s %s: colour rules know neither KPI functions nor structured references", (_l, _n, plan) => {
    for (const { formula } of plan.conditionalFormats) expect(formula).not.toMatch(/KPI\.|\[/);
  });
});
