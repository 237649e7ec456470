import { movedFormula } from "../../../src/sheets/kit/movedFormula";

test.each([
  ["SUM(A1:B$2)&'A1 表'!A1", "SUM(B3:C$2)&'A1 表'!B3"],
  ['LOG10(A1)&"A1"&t[A1]&表A1!$A1', 'LOG10(B3)&"A1"&t[A1]&表A1!$A3'],
  ["SUM($4:6)+SUM(表!1:1)", "SUM($4:8)+SUM(表!3:3)"],
  ["A1*1E5+2.5E3", "B3*1E5+2.5E3"],
])("%s, moved two rows down and one column on", (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});

test.each([
  "='规则'!$E$8+$F$2",
  '=IF(t[[#This Row],[A1]]="B2",SUM(t[C3]),COUNT(t[[#Headers],[D4]:[E5]]))',
  "=SUM($4:$6)+SUM($A:$B)",
])("%s reads the same in every row", (formula) => {
  expect(movedFormula(formula, 1, 0)).toBe(formula);
});
