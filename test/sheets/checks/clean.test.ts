import { languages } from "../../../src/domain/wording/localText";
import { cellOf } from "../../../src/sheets/kit/address";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";
import { read } from "../../support/mistakes";

test.each(languages)("a month without a mistake has no finding and everybody a total (%s)", (language) => {
  const evaluated = read(aPeriod(6, language));
  expect(evaluated.findings).toEqual([]);
  expect(evaluated.isPolicySound).toBe(true);
  expect(evaluated.people.map(({ evaluation }) => evaluation?.total)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(evaluated.people.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1, 1]);
});

/** A department figure that its own formula adds up from the rows, as a new workbook has it. */
function summedUp({ raw, type, department }: AnyPeriod, input: string, value: number): void {
  const cell = department(input);
  const { row, column } = cellOf(cell.address);
  type(cell, value);
  const line = raw.score.formulas[row];
  if (line) line[column] = "=SUM(tblScore[个人接听量])";
}

test("a new workbook that nobody has filled in has no finding", () => {
  const month = aPeriod(0);
  for (const input of ["total_calls", "headcount"]) summedUp(month, input, 0);
  expect(read(month).people).toEqual([]);
  expect(read(month).findings).toEqual([]);
});

test("a department total of 0 is an error once somebody's row is complete", () => {
  const month = aPeriod(1);
  summedUp(month, "total_calls", 0);
  month.type(month.at(0, "personal_calls"), 0);
  expect(read(month).findings.map(({ issue }) => issue)).toEqual([{ code: "zeroDenominator", input: "total_calls" }]);
});
