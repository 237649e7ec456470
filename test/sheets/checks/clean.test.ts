import { languages } from "../../../src/domain/localText";
import { readMonth } from "../../../src/sheets/readMonth";
import { aMonth } from "../../support/aMonth";

test.each(languages)("a month without a mistake has no finding and everybody a total (%s)", (language) => {
  const month = readMonth(aMonth(6, language).raw, "2026-11-05");
  expect(month.findings).toEqual([]);
  expect(month.policyIsSound).toBe(true);
  expect(month.people.map(({ evaluation }) => evaluation?.total)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(month.people.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1, 1]);
});

test("a workbook nobody has filled in yet lacks only the department's total and headcount", () => {
  const { raw, type, department } = aMonth(0);
  for (const input of ["total_calls", "headcount"]) type(department(input), "");
  const month = readMonth(raw, "2026-11-05");
  expect(month.people).toEqual([]);
  expect(month.findings.map(({ issue, at }) => [issue.code, at?.address])).toEqual([
    ["missing", department("total_calls").address],
    ["missing", department("headcount").address],
  ]);
});
