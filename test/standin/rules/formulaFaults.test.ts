import { formulaFaults } from "./formulaFaults";
import type { FormulaWorld } from "./formulaWorld";

const world: FormulaWorld = {
  sheets: new Set(["规则", "评分表", "KPI O'Neil"]),
  tables: new Map([["tblScore", ["工号", "总分", "满意度 ", "A-B", "等级[1]", "x'y"]]]),
  names: new Set(["合计数"]),
  functions: new Map([["KPI.GRADE", [1, 2]]]),
  own: "tblScore",
};

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const list = (count: number): string => Array.from({ length: count }, () => "1").join(",");

test.each([
  ["=1"],
  ["=SUM(A1:B2,$C$3)"],
  ["=SUM('规则'!$C$8:$C$12)+规则!C1"],
  ["='KPI O''Neil'!A1"],
  ["=tblScore[总分]"],
  ["=[总分]"],
  ["=[@总分]"],
  ["=tblScore[@总分]"],
  ["=tblScore[[#This Row],[工号]:[总分]]"],
  ["=COUNTA(tblScore[#Headers],tblScore[])"],
  ["=tblScore[[满意度 ]]"],
  ["=tblScore[[#This Row],[满意度 ]]"],
  ["=tblScore[[A-B]]"],
  ["=tblScore[[等级'[1']]]"],
  ["=tblScore[[x''y]]"],
  ["=kpi.grade([@总分])"],
  ['=IF(A1="","a ""b"" c",-1.5E-3%)'],
  ["=合计数*2"],
  ["=SUMPRODUCT((A1:A3<>B1:B3)*1)"],
  ["=INDEX(A1:C3,2,)"],
  ["=CHOOSE(1,{1,2;3,4})"],
  ["=SUM(A:A,3:3)"],
  ["=IFERROR(#N/A,TRUE)"],
  ["=-+-1%"],
  ["=INDEX({1,2,3,4,5},2)"],
  ["=SUM((A1:B2,C3),A1:B3 B1:B9)"],
  ["=IF(,,)"],
  ["=SUM((A1:C1) tblScore[总分])"],
  [nested(64)],
  [`=SUM(${list(255)})`],
  [`="${"x".repeat(255)}"`],
  [`=LEN("${"x".repeat(200)}")${"+1".repeat(3900)}`],
])("Excel takes %.60s", (formula) => expect(formulaFaults(formula, world)).toEqual([]));

test.each([
  ["=tblNone[总分]", "no table tblNone"],
  ["=tblScore[奖金]", "no column 奖金 in tblScore"],
  ["=tblScore[满意度 ]", "[满意度 ] is no structured reference"],
  ["=tblScore[A-B]", "[A-B] is no structured reference"],
  ["=tblScore[等级[1]]", "[等级[1]] is no structured reference"],
  ["=tblScore[[#Nothing],[总分]]", "[[#Nothing],[总分]] is no structured reference"],
  ["=tblScore[[工号][总分]]", "[[工号][总分]] is no structured reference"],
  ["='审批表'!A1", "no sheet 审批表"],
  ["=没有的名字", "no name 没有的名字"],
  ["=XLOOKUP(1,A:A,B:B)", "no function XLOOKUP in Excel 2016"],
  ["=IF(1)", "IF with 1 arguments, 2 to 3 expected"],
  ["=IF(1,2,3,4)", "IF with 4 arguments, 2 to 3 expected"],
  ["=PI(1)", "PI with 1 arguments, 0 to 0 expected"],
  ["=KPI.GRADE()", "KPI.GRADE with 0 arguments, 1 to 2 expected"],
  ["=SUM(1", "a bracket too few"],
  ["=SUM(1))", "a bracket too many"],
  ["=1*", "nothing behind an operator"],
  ["=SUM(1,*2)", "nothing before *"],
  ["=SUM(1+)", "nothing behind an operator"],
  ['="a" "b"', "two values without an operator between them"],
  ["=A1 2", "two values without an operator between them"],
  ["=规则!", "nothing behind an operator"],
  ["=1 ~ 2", "Cannot read on at ~ 2"],
  [nested(65), "more than 64 levels"],
  [`=SUM(${list(256)})`, "SUM with 256 arguments, 1 to 255 expected"],
  [`="${"x".repeat(256)}"`, "a text of 256 characters"],
  [`=1${"+1".repeat(4096)}`, "8194 characters"],
])("Excel refuses %.60s", (formula, fault) => expect(formulaFaults(formula, world)).toEqual([fault]));

test("outside of every table a reference cannot leave the table's name out", () =>
  expect(formulaFaults("=[总分]", { ...world, own: null })).toEqual(["no table around this cell"]));
