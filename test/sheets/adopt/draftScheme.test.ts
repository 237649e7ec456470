import { draftScheme } from "../../../src/sheets/adopt/draftScheme";
import { findAreas } from "../../../src/sheets/adopt/findAreas";
import { proposedMapping } from "../../../src/sheets/adopt/proposedMapping";
import { theirFormulas } from "../../../src/sheets/adopt/theirFormulas";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { there } from "../../actions/writing";
import { gridOf } from "./gridOf";

/** How the draft adds up, and what each item is worth. */
function drafted(rows: readonly (readonly CellValue[])[]): unknown {
  const grids = [gridOf(rows)];
  const area = there(findAreas(grids, null)[0]);
  const draft = draftScheme(area, proposedMapping(area, null).columns, theirFormulas(grids, area.view.isTurned));
  if (draft === null) return null;
  const { total, items, lines } = draft.scheme;
  return [
    total.kind,
    ...items.map(({ name, full, weight }) =>
      [name["zh-CN"], full, ...(weight === undefined ? [] : [weight])].join(" "),
    ),
    ...lines.map(({ name }) => `+ ${name["zh-CN"]}`),
  ];
}

test.each<[string, CellValue[][], unknown]>([
  [
    "Weights behind their marks",
    [
      ["姓名", "质量", "质量权重", "效率", "效率权重"],
      ["样例甲", 90, 0.4, 80, 0.6],
    ],
    ["mean", "质量 100 40", "效率 100 60"],
  ],
  [
    "Weights before their marks",
    [
      ["姓名", "权重", "质量(100)", "权重", "效率(100)"],
      ["样例甲", 0.4, 90, 0.6, 80],
    ],
    ["mean", "质量 100 40", "效率 100 60"],
  ],
  [
    "Marks behind a weight that is another's",
    [
      ["姓名", "质量评分", "质量评分权重", "效率评分", "效率评分权重", "态度评分(20)"],
      ["样例甲", 90, 0.4, 80, 0.6, 5],
    ],
    null,
  ],
  [
    "Marks that a formula adds to weighed ones",
    [
      ["姓名", "质量评分", "效率评分", "奖励分(20)", "总分"],
      ["样例甲", 90, 80, 5, "=B2*0.4+C2*0.6+D2"],
    ],
    ["mean", "质量评分 100 40", "效率评分 100 60", "+ 奖励分"],
  ],
  [
    "Full marks that are their weights are added up",
    [
      ["考核项目", "权重", "满分", "样例甲", "样例乙"],
      ["通话质量", 0.4, 40, 35, 36],
      ["响应及时", 0.6, 60, 50, 45],
    ],
    ["sum", "通话质量 40", "响应及时 60"],
  ],
  [
    "Full marks that a formula weighs all the same",
    [
      ["姓名", "质量(40)", "效率(60)", "总分"],
      ["样例甲", 35, 50, "=B2*0.4+C2*0.6"],
    ],
    ["mean", "质量 40 40", "效率 60 60"],
  ],
  [
    "What a formula only adds is a line",
    [
      ["姓名", "质量(40)", "效率(60)", "加减分", "总分"],
      ["样例甲", 35, 50, 2, "=SUM(B2:D2)"],
    ],
    ["sum", "质量 40", "效率 60", "+ 加减分"],
  ],
])("%s", (_, rows, expected) => expect(drafted(rows)).toEqual(expected));
