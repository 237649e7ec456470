import { languages } from "../../../src/domain/wording/localText";
import { allSchemes } from "../../support/shipped";
import { areaOf } from "../../../src/sheets/kit/address";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { type CellStyle, styles } from "../../../src/sheets/kit/styles";
import { usualRow } from "../../../src/sheets/kit/tallPages";
import { linesNeeded } from "../../../src/sheets/kit/textFit";
import { printedPlans } from "../printedPlans";
import { schemePeriod } from "../schemePeriod";

const everywhere = allSchemes().flatMap((scheme) =>
  languages.map((language) => [scheme.id, language, scheme] as const),
);

interface Look {
  style: CellStyle;
  /** Columns of the cell, counted from 0. */
  column: number;
  last: number;
}

/** How each cell of a plan looks, and how many columns it takes. */
function looksOf(plan: SheetPlan): (row: number, column: number) => Look | null {
  const merges = plan.merges.map(areaOf);
  const areas = plan.styles.map(({ range, style }) => ({ ...areaOf(range), style: styles[style] }));
  return (row, column) => {
    const area = areas.find(
      (one) => one.row <= row && row < one.row + one.rows && one.column <= column && column < one.column + one.columns,
    );
    const merged = merges.find((one) => one.row === row && one.column === column);
    return area ? { style: area.style, column, last: column + (merged?.columns ?? 1) - 1 } : null;
  };
}

/** Texts that wrap into more lines than their row has room for. */
function cutOff(plan: SheetPlan): string[] {
  const lookAt = looksOf(plan);
  return (plan.blocks[0]?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((text, at) => {
      const look = lookAt(row, at);
      if (typeof text !== "string" || look?.style.wrap !== true) return [];
      const width = plan.columnWidths.slice(look.column, look.last + 1).reduce((sum, one) => sum + one, 0);
      const isSmall = (look.style.size ?? 11) <= 9;
      const needed = isSmall ? linesNeeded(text, (width - 1.2) * 1.15) * 12.5 : linesNeeded(text, width) * 15;
      return Math.min(needed, 400) > (plan.rowHeights[row + 1] ?? usualRow) ? [`${plan.name} ${row + 1}: ${text}`] : [];
    }),
  );
}

test.each(everywhere)("%s %s: no text of a printed sheet is cut off by its row", (_, language, scheme) => {
  expect(printedPlans(schemePeriod(scheme, language)).flatMap(cutOff)).toEqual([]);
});
