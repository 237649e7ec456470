import { schemeById } from "../../../src/schemes";
import { adoption } from "../../../src/cli/adoption";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import { gridOf } from "./gridOf";

interface ShownShadow {
  name: string;
  result: string;
  theirs: CellValue;
  policy: CellValue | null;
  agrees: boolean;
  causes: { code: string }[];
}

interface Shown {
  policy?: { items: object[]; bands: { grade: string; from: number; pay: number }[]; total: object };
  policyUnread?: { why: string }[];
  policyCutsAbove?: object[];
  shadow: ShownShadow[];
}

function shown(grid: SheetGrid, schemeId: string | null = null): Shown {
  const scheme = schemeId === null ? null : (schemeById(schemeId) ?? null);
  const found = adoption({ grids: [grid], scheme, period: "2026-10", mapping: null, today: "2026-11-02" });
  return { shadow: [], ...found };
}

const told = ({ shadow }: Shown): string[] =>
  shadow.map(({ name, result, theirs, policy, causes }) =>
    [name, result, theirs, policy, ...causes.map(({ code }) => code)].join(" "),
  );

const grade = (row: number): string => `=IF(E${row}>90,"A",IF(E${row}>=80,"B","C"))`;

/** Marks of a policy of 50 + 30 + 20, with a total and a grade in formulas. */
const sheet = (...people: readonly (readonly CellValue[])[]): SheetGrid =>
  gridOf([
    ["姓名", "质量(50)", "效率(30)", "态度(20)", "总分", "等级"],
    ...people.map(([name = "", ...cells], nth) => {
      const [quality = "", speed = "", attitude = "", total = `=SUM(B${nth + 2}:D${nth + 2})`, own = grade(nth + 2)] =
        cells;
      return [name, quality, speed, attitude, total, own];
    }),
  ]);

test("What agrees has no cause; a formula saved without its result is calculated", () =>
  expect(told(shown(sheet(["样例甲", 45, 28, 19], ["样例乙", 40, 25, 18])))).toEqual([
    "样例甲 total 92 92",
    "样例甲 grade A A",
    "样例乙 total 83 83",
    "样例乙 grade B B",
  ]));

test.each<[string, CellValue[], string[]]>([
  ["a formula that cuts above the bound", ["样例甲", 45, 27, 18], ["样例甲 total 90 90", "样例甲 grade B A cutAbove"]],
  [
    "a blank that counts as 0",
    ["样例甲", 45, "", 18],
    ["样例甲 total 63  blankCountedAsZero", "样例甲 grade C  otherTotal"],
  ],
  [
    "a mark above the full marks",
    ["样例甲", 55, 20, 10],
    ["样例甲 total 85  markAboveFull", "样例甲 grade B  otherTotal"],
  ],
  [
    "a text that SUM passes by",
    ["样例甲", 45, "28分", 19],
    ["样例甲 total 64 92 textNotCounted", "样例甲 grade C A otherTotal"],
  ],
  ["a total that was typed over", ["样例甲", 45, 28, 10, 88], ["样例甲 total 88 83 typedOver", "样例甲 grade B B"]],
  ["a rounded total", ["样例甲", 45.5, 28, 10, 84], ["样例甲 total 84 83.5 typedOver rounding", "样例甲 grade B B"]],
])("A difference is explained by its cause: %s", (_, person, expected) => {
  const others = [
    ["样例丙", 40, 20, 15],
    ["样例丁", 40, 21, 15],
  ];
  expect(told(shown(sheet(person, ...others))).slice(0, 2)).toEqual(expected);
});

test("Headings and formulas make a policy with its grades and what each is paid", () => {
  const rows: CellValue[][] = [
    ["姓名", "质量", "效率", "总分", "等级", "奖金"],
    ["权重", "60%", "40%"],
    [
      "样例甲",
      90,
      80,
      "=B3*0.6+C3*0.4",
      '=LOOKUP(D3,{0,60,85},{"丙","乙","甲"})',
      '=IF(E3="甲",500,IF(E3="乙",300,0))',
    ],
    [
      "样例乙",
      70,
      60,
      "=B4*0.6+C4*0.4",
      '=LOOKUP(D4,{0,60,85},{"丙","乙","甲"})',
      '=IF(E4="甲",500,IF(E4="乙",300,0))',
    ],
  ];
  const { policy, shadow } = shown(gridOf(rows));
  expect(policy).toMatchObject({
    items: [
      { full: 100, weight: 60 },
      { full: 100, weight: 40 },
    ],
    total: { kind: "mean" },
    bands: [
      { grade: "丙", from: 0, pay: 0 },
      { grade: "乙", from: 60, pay: 300 },
      { grade: "甲", from: 85, pay: 500 },
    ],
  });
  expect(shadow.map(({ agrees }) => agrees)).toEqual(Array.from({ length: 6 }, () => true));
});

test("A formula that leaves a gap makes no grades, and one that asks for more than the score is named", () => {
  const gap = '=IF(AND(B2>=90,B2<=100),"A",IF(AND(B2>=80,B2<=89),"B",""))';
  const { policy, policyUnread } = shown(
    gridOf([
      ["姓名", "质量(100)", "等级"],
      ["样例甲", 85, gap],
    ]),
  );
  expect([policy?.bands, policyUnread?.map(({ why }) => why)]).toEqual([[], ["gap"]]);
});

test("Another weight than the policy's is told with both shares", () => {
  const rows: CellValue[][] = [
    ["姓名", "客户意见处理及时率", "反馈及时率", "总分"],
    ["样例甲", 90, 80, "=B2*0.8+C2*0.2"],
  ];
  const [total] = shown(gridOf(rows), "004SEVEN").shadow;
  expect(total?.causes.filter(({ code }) => code === "otherWeight")).toMatchObject([
    { input: "handling_timely", theirs: 0.8, at: { address: "B2" } },
    { input: "feedback_timely", theirs: 0.2, at: { address: "C2" } },
  ]);
});
