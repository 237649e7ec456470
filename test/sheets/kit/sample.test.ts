import { samplesOf } from "../../../src/sheets/kit/sample";
import { areaOf, cellOf } from "../../../src/sheets/kit/address";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { allPlans } from "../allPlans";

const plans = allPlans("zh-CN").map((plan) => [plan.name, plan] as const);

/** Columns with something planned, or with something sampled. */
const columnsOf = (parts: readonly { at: string; rows: readonly (readonly unknown[])[] }[]): number[] => [
  ...new Set(
    parts.flatMap(({ at, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell, right) => (cell === null || cell === "" ? [] : [cellOf(at).column + right])),
      ),
    ),
  ),
];

const sampled = (plan: SheetPlan) => {
  const parts = samplesOf(plan).map(({ address, cells }) => ({ at: address.split(":")[0] ?? "", rows: cells }));
  return columnsOf(parts).sort((a, b) => a - b);
};

describe.each(plans)("What is read back of %s", (_name, plan) => {
  test("holds something of every column", () => {
    expect(sampled(plan)).toEqual(columnsOf(plan.blocks).sort((a, b) => a - b));
  });

  test("has the shape of its ranges, and is little", () => {
    const samples = samplesOf(plan);
    for (const { address, cells } of samples) {
      const { rows, columns } = areaOf(address);
      expect(cells.map((line) => line.length)).toEqual(Array(rows).fill(columns));
    }
    expect(samples.length).toBeLessThanOrEqual(14);
  });

  test("has the first and the last row of its table", () => {
    if (plan.table === undefined) return;
    const { row, rows } = areaOf(plan.table.range);
    const first = samplesOf(plan).map(({ address }) => areaOf(address).row);
    expect(first).toEqual(expect.arrayContaining([row, row + 1, row + rows - 1]));
  });
});

test("Later blocks cover earlier ones, and a cell that is left alone is not compared", () => {
  const [plan] = allPlans("zh-CN");
  if (!plan) throw new Error("There is no sheet.");
  const blocks = [
    { at: "A1", rows: [["甲", "乙", "丙"]] },
    { at: "A1", rows: [[null, "二"]] },
    { at: "A5", rows: [[{ formula: "=1+1" }, null, "末"]] },
  ];
  expect(samplesOf({ ...plan, visibility: "visible", blocks })).toEqual([
    { address: "A1:C1", cells: [["甲", "二", "丙"]] },
    { address: "A5:C5", cells: [[{ formula: "=1+1" }, null, "末"]] },
  ]);
});

test("What only the add-in reads is compared as a whole", () => {
  const hidden = allPlans("zh-CN").find(({ visibility }) => visibility === "veryHidden");
  if (!hidden) throw new Error("There is no hidden sheet.");
  expect(samplesOf(hidden).map(({ cells }) => cells)).toEqual(hidden.blocks.map(({ rows }) => rows));
});
