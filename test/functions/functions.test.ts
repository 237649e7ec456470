import * as kpi from "../../src/functions/functions";
import { answer, standInForExcel } from "../support/customFunctions";

beforeAll(() => standInForExcel("en-US"));

const ownTiers = [
  [0, "below", 1],
  [1, "met", 7],
];
const ownBands = [
  [0, "不合格"],
  [60, "合格"],
  ["", ""],
];
const error = { code: "#DIV/0!", message: "" };

const cases: Readonly<Record<string, readonly [unknown, unknown][]>> = {
  TIER: [
    [kpi.tier(45, 50), "A"],
    [kpi.tier(44.999999, 50), "B"],
    [kpi.tier(40, 50), "B"],
    [kpi.tier(0, 50), "C"],
    [kpi.tier(0.3 * 3, 1), "A"],
    [kpi.tier(52, 50, ownTiers), "met"],
    [kpi.tier("", 50), ""],
    [kpi.tier(45, null), ""],
  ],
  TIERPOINTS: [
    [kpi.tierpoints(45, 50), 20],
    [kpi.tierpoints(42, 50), 15],
    [kpi.tierpoints(30, 50), 10],
    [kpi.tierpoints(50, 50, ownTiers), 7],
    [
      kpi.tierpoints(30, 50, [
        [0, 5],
        [0.5, 12],
        [1, 20],
      ]),
      12,
    ],
    [kpi.tierpoints(null, 50), ""],
  ],
  GRADE: [
    [kpi.grade(0), "E"],
    [kpi.grade(74.99), "E"],
    [kpi.grade(84.99), "C"],
    [kpi.grade(90), "A"],
    [kpi.grade(89.995), "A"],
    [kpi.grade(89.994), "B"],
    [kpi.grade(62, ownBands), "合格"],
    [
      kpi.grade(88, [
        [0, "E", 250],
        [75, "D", 300],
      ]),
      "D",
    ],
    [kpi.grade(""), ""],
  ],
  PAYOUT: [
    [kpi.payout("B"), 400],
    [kpi.payout(" b "), 400],
    [kpi.payout(76.5), 300],
    [kpi.payout(89.995), 500],
    [
      kpi.payout(
        "good",
        [
          ["best", 1.2],
          ["good", 1],
        ],
        800,
      ),
      800,
    ],
    [kpi.payout("A", [["A", 1.005]], 100), 100.5],
    [
      kpi.payout(80, [
        [0, 100],
        [75, 150],
      ]),
      150,
    ],
    [
      kpi.payout(80, [
        ["E", 1],
        ["C", 3],
      ]),
      3,
    ],
    [
      kpi.payout(80, [
        [0, "E", 250],
        [75, "D", 300],
      ]),
      300,
    ],
    [
      kpi.payout("D", [
        [0, "E", 250],
        [75, "D", 300],
      ]),
      300,
    ],
    [kpi.payout(""), ""],
  ],
  DEDUCT: [
    [kpi.deduct(20, [[1, 2]], [[5, 2]]), 11],
    [kpi.deduct(8, [[5]], [[1]], [[3]]), 6],
    [kpi.deduct(8, [[3]], [[1]], [[3]]), 8],
    [kpi.deduct(8, [[4]], [[3]]), 0],
    [kpi.deduct(20, [[1], [""], [2]], [[5]]), 5],
    [kpi.deduct(20, [[1, 5]], [[2, 1]], [[0, 3]]), 16],
    [kpi.deduct(1, [[1]], [[0.1]]), 0.9],
    [kpi.deduct(20, [["", ""]], [[5, 2]]), ""],
    [kpi.deduct("", [[1]], [[5]]), ""],
  ],
  STEPS: [
    [
      kpi.steps(97, [
        [90, 80],
        [95, 100],
      ]),
      100,
    ],
    [
      kpi.steps(90, [
        [90, 80],
        [95, 100],
      ]),
      80,
    ],
    [
      kpi.steps(89.9, [
        [90, 80],
        [95, 100],
      ]),
      0,
    ],
    [kpi.steps(0.1 + 0.2, [[0.3, 5]]), 5],
    [kpi.steps(-1, [[0, 5]]), 0],
    [kpi.steps("", [[0, 5]]), ""],
  ],
  LINEAR: [
    [kpi.linear(80, 100, 30), 24],
    [kpi.linear(120, 100, 30), 30],
    [kpi.linear(-5, 100, 30), 0],
    [kpi.linear(4, 2, 10, true), 5],
    [kpi.linear(1, 2, 10, true), 10],
    [kpi.linear(0, 2, 10, true), 10],
    [kpi.linear(4, 8, 10, false), 5],
    [kpi.linear("", 8, 10), ""],
  ],
  STREAK: [
    [kpi.streak([["B", "E", "E"]], "E"), 2],
    [kpi.streak([["E"], ["E"], ["D"]], "E"), 0],
    [kpi.streak([["E", "", "e"]], "E"), 2],
    [kpi.streak([["", ""]], "E"), ""],
    [kpi.streak([["E"]], ""), ""],
    [kpi.streak([["E", 0, "E"]], "E"), 2],
    [kpi.streak([["E"]], 0), ""],
  ],
};

describe.each(Object.entries(cases))("%s", (_name, answers) => {
  test.each(answers)("answers %j where %j is expected", (read, expected) => expect(read).toBe(expected));
});

test.each<[string, () => unknown, string]>([
  ["text for a number", () => kpi.tier("abc", 50), '#VALUE! value: read "abc", expected a number'],
  ["a number stored as text", () => kpi.grade("85"), '#VALUE! score: read "85", expected a number'],
  ["an error cell", () => kpi.grade(error), "#VALUE! score: read the error #DIV/0!; put that cell right first"],
  ["a reference of 0", () => kpi.tier(45, 0), "#VALUE! reference: read 0, expected more than 0"],
  ["a value below every tier", () => kpi.tier(-5, 50), "#N/A value: -0.1 is below the lowest bound 0"],
  ["a score below every band", () => kpi.grade(59, [[60, "pass"]]), "#N/A score: 59 is below the lowest bound 60"],
  [
    "bands out of order",
    () =>
      kpi.grade(70, [
        [0, "E"],
        [75, "D"],
        [75, "C"],
      ]),
    "#VALUE! bands, row 3: the bound 75 must be above 75 in the row before",
  ],
  ["a band without a grade", () => kpi.grade(70, [[0, ""]]), '#VALUE! bands, row 1: read "blank", expected text'],
  ["an empty table", () => kpi.grade(70, [["", ""]]), "#VALUE! bands: read an empty table, expected at least one row"],
  ["a table of one column", () => kpi.grade(70, [[0], [75]]), "#VALUE! bands: read 1 column, expected at least 2"],
  [
    "an error inside a table",
    () => kpi.steps(1, [[0, error]]),
    "#VALUE! steps, row 1: read the error #DIV/0!; put that cell right first",
  ],
  ["an unknown grade", () => kpi.payout("S"), '#N/A gradeOrScore: read "S", the table has E D C B A'],
  [
    "a grade in a table of scores",
    () =>
      kpi.payout("A", [
        [0, 100],
        [75, 150],
      ]),
    "#N/A table: has bounds only; to look up a grade give grades and amounts",
  ],
  [
    "a negative amount",
    () => kpi.payout("A", [["A", -1]]),
    "#VALUE! table, row 1: read -1, expected no negative number",
  ],
  ["a yes for a grade", () => kpi.payout(true), '#VALUE! gradeOrScore: read "TRUE", expected text'],
  [
    "a negative count",
    () => kpi.deduct(20, [[1, -1]], [[5, 2]]),
    "#VALUE! counts, row 2: read -1, expected no negative number",
  ],
  [
    "fewer points than counts",
    () => kpi.deduct(20, [[1, 2, 3]], [[5, 2]]),
    "#VALUE! points: read 2 cells, expected 1 or 3",
  ],
  ["blank points", () => kpi.deduct(20, [[1]], [[""]]), '#VALUE! points: read "blank", expected a number'],
  ["a target of 0", () => kpi.linear(1, 0, 10), "#VALUE! target: read 0, expected more than 0"],
  [
    "text for yes or no",
    () => kpi.linear(1, 2, 10, "yes"),
    '#VALUE! lowerIsBetter: read "yes", expected TRUE or FALSE',
  ],
  [
    "an error among the grades",
    () => kpi.streak([["E", error]], "E"),
    "#VALUE! grades, row 2: read the error #DIV/0!; put that cell right first",
  ],
])("%s is refused with what was read and what was expected", (_title, call, message) =>
  expect(answer(call)).toBe(message),
);

test.each([
  ["zh-CN", "#VALUE! 总分：读到“abc”，应为数字"],
  ["zh-TW", "#VALUE! 總分：讀到「abc」，應為數字"],
  ["de-DE", '#VALUE! score: read "abc", expected a number'],
])("in Excel's language %s the message is %s", (language, message) => {
  standInForExcel(language);
  expect(answer(() => kpi.grade("abc"))).toBe(message);
});
