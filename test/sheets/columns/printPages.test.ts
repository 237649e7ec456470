import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import { allSchemes } from "../../support/shipped";
import { scoreSheet } from "../../../src/sheets/score/scoreSheet";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import { tallPages } from "../../../src/sheets/kit/tallPages";
import { widthInPoints } from "../../../src/sheets/kit/widths";
import { areaOf } from "../../../src/sheets/kit/address";
import { stateIn } from "../fixtures";

const everywhere = allSchemes().flatMap((scheme) =>
  languages.map((language) => [scheme.id, language, scheme] as const),
);

/** A4 on its side less a quarter of an inch on both sides, in points. */
const paper = 806;
/** Digits of DejaVu Sans, as parts of pixels, beside the 7 pixels of Excel's own fonts. */
const widest = 8.48 / 7;

const printed = (scheme: (typeof everywhere)[number][2], language: (typeof languages)[number], rows = 12) => {
  const state = stateIn(language, { scheme });
  const layout = scoreLayout(scheme, language, rows);
  const { print } = scoreSheet({ state, rows, workingDays: 21 });
  if (!print) throw new Error("评分表 is printed");
  return { layout, print };
};

const widthOf = (columns: readonly { width: number }[]): number =>
  columns.reduce((sum, { width }) => sum + widthInPoints(width), 0);

describe("评分表 on paper", () => {
  test.each(everywhere)(
    "%s %s: text stays readable and every page fits the paper in the widest font",
    (_, language, scheme) => {
      const { layout, print } = printed(scheme, language);
      const { columns, frozenColumns } = layout;
      if (!("scale" in print)) {
        expect(widthOf(columns) * 0.65).toBeLessThan(paper);
        return;
      }
      expect(print.scale).toBeGreaterThanOrEqual(59);
      expect(print.titleColumns).toBe("$A:$C");
      const edges = [frozenColumns, ...print.columnStarts, columns.length];
      edges.slice(1).forEach((end, page) => {
        const width = widthOf(columns.slice(0, frozenColumns)) + widthOf(columns.slice(edges[page], end));
        expect((width * widest * print.scale) / 100).toBeLessThanOrEqual(paper);
      });
    },
  );

  test.each(everywhere)(
    "%s %s: a page begins with an item that fits one page, never inside it",
    (_, language, scheme) => {
      const { layout, print } = printed(scheme, language);
      if (!("scale" in print)) return;
      const { columns, frozenColumns } = layout;
      const room = (paper * 100) / widest / print.scale - widthOf(columns.slice(0, frozenColumns));
      const keys = columns.map(({ group, groupItem }) => `${group} ${String(groupItem)}`);
      for (const start of print.columnStarts) {
        const together = columns.filter((_column, at) => keys[at] === keys[start]);
        if (keys[start - 1] === keys[start]) expect(widthOf(together)).toBeGreaterThan(room * 0.9);
        expect(columns[start]?.result?.kind).not.toBe("group");
      }
    },
  );

  test.each(everywhere)("%s %s: what stands above the table keeps to the first page", (_, language, scheme) => {
    const { layout, print } = printed(scheme, language);
    const end = "scale" in print ? (print.columnStarts[0] ?? Infinity) : Infinity;
    const fields = [...Object.values(layout.fields), ...Object.values(layout.departmentFields)];
    for (const { label, value } of fields) expect(Math.max(label.lastColumn, value.lastColumn)).toBeLessThan(end);
    expect(layout.departmentState?.lastColumn ?? 0).toBeLessThan(end);
  });

  test("the rows of a table do not move anything above it to another page", () => {
    for (const [, language, scheme] of everywhere) {
      const [few, many] = [printed(scheme, language, 3), printed(scheme, language, 300)];
      expect(few.layout.departmentFields).toEqual(many.layout.departmentFields);
      expect(areaOf(few.print.area).columns).toBe(areaOf(many.print.area).columns);
    }
  });
});

describe("A tall sheet on paper", () => {
  const sheets = fc.record({
    heights: fc.array(fc.integer({ min: 15, max: 120 }), { minLength: 1, maxLength: 120 }),
    headings: fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
    widths: fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 6 }),
  });

  test("no page is taller than the paper and none ends with a heading while rows stand above it", () => {
    fc.assert(
      fc.property(sheets, ({ heights, headings, widths }) => {
        const leadsOn = (row: number): boolean => headings[row] === true && headings[row - 1] !== true;
        const { scale, rowStarts } = tallPages({
          orientation: "portrait",
          hasNarrowMargins: false,
          columnWidths: widths,
          heights,
          repeated: 0,
          leadsOn,
        });
        expect(rowStarts).toEqual([...new Set(rowStarts)].sort((a, b) => a - b));
        const edges = [0, ...rowStarts, heights.length];
        edges.slice(1).forEach((end, page) => {
          const start = edges[page] ?? 0;
          const height = heights.slice(start, end).reduce((sum, one) => sum + one, 0);
          expect((height * scale) / 100).toBeLessThanOrEqual(734);
          if (end < heights.length && end - start > 2) expect(leadsOn(end - 1)).toBe(false);
        });
      }),
    );
  });

  test("a last page of a row or two is saved by slightly smaller text", () => {
    const rows = (count: number) => Array.from({ length: count }, () => 20);
    const at = (count: number) =>
      tallPages({
        orientation: "portrait",
        hasNarrowMargins: false,
        columnWidths: [60],
        heights: rows(count),
        repeated: 0,
        leadsOn: () => false,
      });
    const whole = Array.from({ length: 60 }, (_, index) => index + 1).filter(
      (count) => at(count).rowStarts.length === 0,
    );
    const { scale } = at(1);
    expect(at(Math.max(...whole)).scale).toBeLessThan(scale);
    expect(at(Math.max(...whole)).scale).toBeGreaterThanOrEqual(scale * 0.88);
  });

  const tall = (count: number) => ({
    orientation: "portrait" as const,
    hasNarrowMargins: false,
    columnWidths: [60],
    heights: Array.from({ length: count }, () => 20),
    repeated: 0,
  });

  test.each([
    [30, 0],
    [45, 0],
    [60, 1],
  ])("what is signed as a whole, of %i rows, has %i further pages", (count, further) => {
    const { scale, rowStarts } = tallPages({ ...tall(count), leadsOn: () => false }, true);
    expect(rowStarts).toHaveLength(further);
    expect(scale).toBeGreaterThanOrEqual(70);
  });

  test.each([
    ["begins with the heading of the part that does not fit", [20, 28], 28],
    ["is cut where the page ends without such a heading", [], null],
  ])("what belongs together and is more than a page %s", (_what, headings, start) => {
    const room = { ...tall(80), leadsOn: () => true };
    const { rowStarts } = tallPages({ ...room, heads: (row) => headings.includes(row as never) });
    const cut = tallPages({ ...room, leadsOn: () => false }).rowStarts[0];
    expect(rowStarts[0]).toBe(start ?? cut);
  });
});
