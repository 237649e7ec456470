import { schemeById } from "../../src/schemes";
import { findAreas } from "../../src/sheets/adopt/findAreas";
import { proposedMapping } from "../../src/sheets/adopt/proposedMapping";
import type { CellValue } from "../../src/sheets/kit/plan";
import { gridOf } from "../sheets/adopt/gridOf";
import { printTable } from "./table";

/** Two rows of headings, items with full marks, inputs and columns of no use, a subtotal after every twenty people. */
function tableOf(people: number, columns: number): CellValue[][] {
  const own = Array.from({ length: columns - 4 }, (_, nth) => nth);
  const groups = own.map((nth) => (nth % 6 === 0 ? `维度${nth / 6 + 1}` : ""));
  const items = own.map(
    (nth) => ["通话质量(20)", "个人接听量", "迟到早退", `项目${nth}(10)`, `满意率${nth}(%)`, "说明"][nth % 6] ?? "",
  );
  const rows = Array.from({ length: people }, (_, nth): CellValue[] => [
    nth + 1,
    `K${String(nth).padStart(4, "0")}`,
    `样例${nth}`,
    ...own.map((at) => (at % 6 === 5 ? "" : (nth * 7 + at * 3) % 20)),
    80 + (nth % 20),
  ]);
  const withSums = rows.flatMap((row, nth) => (nth % 20 === 19 ? [row, ["小计", "", "", 100]] : [row]));
  return [["", "", "", ...groups], ["序号", "工号", "姓名", ...items, "总分"], ...withSums];
}

const timed = (work: () => unknown): number => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
};

/** What a table means, found and proposed: the time a pane is still for. */
export function measureProposals(sizes: readonly (readonly [people: number, columns: number])[]): Promise<void> {
  const scheme = schemeById("000") ?? null;
  const rows = sizes.map(([people, columns]) => {
    const grid = gridOf(tableOf(people, columns));
    const [area] = findAreas([grid], "2026-10");
    const find = timed(() => findAreas([grid], "2026-10"));
    const propose = timed(() => area && proposedMapping(area, scheme));
    return [people, columns, area?.people.length ?? 0, find.toFixed(0), propose.toFixed(0)];
  });
  printTable("Tables of people's own, in ms, median of 5", ["people", "columns", "found", "areas", "proposals"], rows);
  return Promise.resolve();
}
