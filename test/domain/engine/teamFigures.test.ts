import { meanOf } from "../../../src/domain/figures/mean";
import { gradeCount, paidTo, teamFigures } from "../../../src/domain/engine/teamFigures";

const team = [
  { total: 90, grade: "A", payout: 500 },
  null,
  { total: 80.01, grade: "C", payout: 350.1 },
  { total: null, grade: null, payout: 0.2 },
  { total: 80.02, grade: "C", payout: null },
];

test("a team's figures leave out those without a total, and count those without a result", () =>
  expect(teamFigures(team)).toEqual({
    scored: 4,
    unscored: 1,
    average: 83.34,
    highest: 90,
    lowest: 80.01,
    payout: 850.3,
  }));

test("nobody's totals have no mean and no extremes", () =>
  expect(teamFigures([null])).toEqual({
    scored: 0,
    unscored: 1,
    average: null,
    highest: null,
    lowest: null,
    payout: 0,
  }));

test.each([
  ["C", 2],
  ["B", 0],
  [null, 1],
])("of the grade %p there are %d", (grade, count) => expect(gradeCount(team, grade)).toBe(count));

test("money is added up to the fen", () => expect(paidTo(team)).toBe(850.3));

test.each([
  [[80.01, null, 80.02], 80.02],
  [[33.333, 33.333, 33.334], 33.33],
  [[1.005], 1.01],
  [[null], null],
  [[], null],
])("the mean of %j is %p", (numbers, mean) => expect(meanOf(numbers)).toBe(mean));
