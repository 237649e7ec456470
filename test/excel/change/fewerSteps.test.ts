import { joinedMerges } from "../../../src/excel/change/sheet/writeSizes";
import { framesOf } from "../../../src/excel/change/sheet/lines";
import { areaOf, cellAt } from "../../../src/sheets/kit/address";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { type CellStyle, styles } from "../../../src/sheets/kit/styles";
import { allPlans } from "../../sheets/allPlans";

const cellsOf = (range: string): string[] => {
  const { row, column, rows, columns } = areaOf(range);
  return Array.from({ length: rows * columns }, (_, at) =>
    cellAt(row + Math.floor(at / columns), column + (at % columns)),
  );
};

/** The colour of every cell's lines, later marks over earlier ones. */
const colours = (marks: readonly { range: string; color: string | undefined }[]): Record<string, string> =>
  Object.fromEntries(
    marks.flatMap(({ range, color }) => (color === undefined ? [] : cellsOf(range).map((cell) => [cell, color]))),
  );

const planned = (plan: SheetPlan) =>
  plan.styles.map(({ range, style }) => ({ range, color: (styles[style] as CellStyle).border }));

/** Every merged area; one that is merged across stands for one area in each of its rows. */
const areas = (merges: readonly { range: string; isAcross: boolean }[]): string[] =>
  merges
    .flatMap(({ range, isAcross }) => {
      const { row, column, rows, columns } = areaOf(range);
      if (!isAcross) return [range];
      return Array.from(
        { length: rows },
        (_, at) => `${cellAt(row + at, column)}:${cellAt(row + at, column + columns - 1)}`,
      );
    })
    .sort();

describe.each(allPlans("zh-CN").map((plan) => [plan.name, plan] as const))(
  "%s takes few steps to write",
  (_name, plan) => {
    test("and every cell keeps the lines its look asks for", () => {
      const shared = framesOf(plan.styles).map(({ range, value }) => ({ range, color: value }));
      expect(shared.length).toBeLessThanOrEqual(planned(plan).filter(({ color }) => color !== undefined).length);
      expect(colours(shared)).toEqual(colours(planned(plan)));
    });

    test("and every merge stays", () => {
      const few = joinedMerges(plan.merges);
      expect(few.length).toBeLessThanOrEqual(plan.merges.length);
      expect(areas(few)).toEqual([...plan.merges].sort());
    });
  },
);
