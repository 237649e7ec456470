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

describe("A number is the same however Excel writes it", () => {
  const narrow = formulaTest([() => "=ROUND(A1+0.0000005,6)&tblScore[[1.50]]"], "tblScore");
  test.each([
    ["by its power of ten", "=ROUND(A1+5E-07,6)&tblScore[[1.50]]", true],
    ["with digits nobody needs", "=ROUND(A1+.00000050,6.0)&tblScore[[1.50]]", true],
    ["but not another number", "=ROUND(A1+5E-08,6)&tblScore[[1.50]]", false],
    ["but not another cell", "=ROUND(A10+5E-07,6)&tblScore[[1.50]]", false],
    ["but not another column", "=ROUND(A1+5E-07,6)&tblScore[[1.5]]", false],
  ])("%s", (_, formula, same) => expect(narrow(formula)).toBe(same));
});

const ranking = formulaTest(
  [() => '=IF(tblScore[[#This Row],[总分]]="","",RANK(tblScore[[#This Row],[总分]],tblScore[总分])+tblOther[总分])'],
  "tblScore",
);

describe("Inside its own table Excel leaves the table's name out", () => {
  test.each([
    ["in the column", '=IF([@总分]="","",RANK([@总分],[总分])+tblOther[总分])'],
    ["with brackets nobody needs", '=IF([@[总分]]="", "", RANK(tblScore[@[总分]],tblScore[[总分]])+tblOther[[总分]])'],
    ["in the short form with the name", '=if(tblscore[@总分]="","",rank(tblScore[@总分],[总分])+TBLOTHER[总分])'],
  ])("%s", (_, formula) => expect(ranking(formula)).toBe(true));

  test.each([
    ["of another table", '=IF([@总分]="","",RANK([@总分],tblOther[总分])+tblOther[总分])'],
    ["whose table only ends like it", '=IF([@总分]="","",RANK([@总分],my_tblScore[总分])+tblOther[总分])'],
    ["of the whole column instead of the row", '=IF([总分]="","",RANK([@总分],[总分])+tblOther[总分])'],
    ["of another column", '=IF([@奖金]="","",RANK([@总分],[总分])+tblOther[总分])'],
  ])("but a reference %s is another", (_, formula) => expect(ranking(formula)).toBe(false));

  test.each([
    ["tblScore[[#This Row],[a]:[b]]", "[@[a]:[b]]", true],
    ["tblScore[[A-B]]", "[A-B]", true],
    ["tblScore[[x''y'[1']]]", "[[x''y'[1']]]", true],
    ["tblScore[[#Headers],[a]:[b]]", "tblScore[[#Headers], [a] : [b]]", true],
    ["tblScore[[#Headers],[a]:[b]]", "[[#Headers],[a]:[c]]", false],
    ["tblScore[[#This Row],[a]:[b]]", "[[a]:[b]]", false],
  ])("%s is read back as %s: %s", (ours, read, same) =>
    expect(formulaTest([() => `=SUM(${ours})`], "tblScore")(`=SUM(${read})`)).toBe(same),
  );
});
