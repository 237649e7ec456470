import { formulaTest } from "../../../src/sheets/reading/sameFormula";

const isOurs = formulaTest([() => "=IF('规则'!$E$8=\"规则\",KPI.GRADE([@总分]),'O''Neil 表'!$A$1)"], "tblScore");

describe("A formula is the same however Excel spells it", () => {
  test.each([
    ["without the quotes a sheet's name does not need", "=IF(规则!$E$8=\"规则\",KPI.GRADE([@总分]),'O''Neil 表'!$A$1)"],
    [
      "with the long reference to the row and the stored name of the function",
      "=IF('规则'!$E$8=\"规则\",_xldudf_KPI_GRADE(tblScore[[#This Row],[总分]]),'O''Neil 表'!$A$1)",
    ],
  ])("%s", (_, formula) => {
    expect(isOurs(formula)).toBe(true);
  });

  test.each([
    ["another sheet", "=IF(制度!$E$8=\"规则\",KPI.GRADE([@总分]),'O''Neil 表'!$A$1)"],
    ["another text", "=IF(规则!$E$8=\"制度\",KPI.GRADE([@总分]),'O''Neil 表'!$A$1)"],
    ["a value", "98"],
  ])("but not %s", (_, formula) => {
    expect(isOurs(formula)).toBe(false);
  });
});
