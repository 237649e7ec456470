import { type Doubts, usualDoubts } from "./doubts";
import { spelled, type SpellingPlace } from "./spelling";

const place: SpellingPlace = {
  sheets: new Set(["规则", "评分表 (2)", "O'Neil", "2026"]),
  tables: new Map([
    ["tblScore", ["工号", "总分", "满 意", "满意度 ", "A-B", "等级[1]", "Total"]],
    ["tblOne", ["x"]],
    ["tblOther", ["总分"]],
  ]),
  names: new Set(["Rate"]),
  functions: new Map([["KPI.GRADE", [1, 2]]]),
  own: "tblScore",
  singleRow: new Set(["tblOne"]),
};

const back = (formula: string, doubts: Partial<Doubts> = {}, own: string | null = "tblScore"): string =>
  spelled(formula, { ...place, own }, { ...usualDoubts, ...doubts });

test.each([
  ["=sum(a1:$b$2)+true", "=SUM(A1:$B$2)+TRUE"],
  ["=kpi.grade(rate)", "=KPI.GRADE(Rate)"],
  ["=_xlfn.IFNA(1,2)", "=IFNA(1,2)"],
  ["=noSuch(1)", "=noSuch(1)"],
  ["='规则'!A1", "=规则!A1"],
  ["='评分表 (2)'!A1", "='评分表 (2)'!A1"],
  ["='O''Neil'!A1+'2026'!A1", "='O''Neil'!A1+'2026'!A1"],
  ["=tblScore[[#This Row],[总分]]", "=[@总分]"],
  ["=TBLSCORE[@total]", "=[@Total]"],
  ["=tblScore[[#This Row],[满 意]]", "=[@[满 意]]"],
  ["=tblScore[[#This Row],[A-B]]", "=[@[A-B]]"],
  ["=tblScore[[#This Row],[等级'[1']]]", "=[@[等级'[1']]]"],
  ["=tblScore[[#This Row],[工号]:[总分]]", "=[@[工号]:[总分]]"],
  ["=RANK([@总分],tblScore[总分])", "=RANK([@总分],[总分])"],
  ["=SUM(tblScore[[工号]:[总分]])", "=SUM([[工号]:[总分]])"],
  ["=COUNTA(tblScore[满 意],tblScore[[A-B]])", "=COUNTA([满 意],[[A-B]])"],
  ["=COUNTA(tblScore[[满意度 ]])", "=COUNTA([[满意度 ]])"],
  ["=INDEX(tblScore[[#headers], [工号]:[总分]],1)", "=INDEX([[#Headers],[工号]:[总分]],1)"],
  ["=ROWS(tblScore[])+COUNTA(tblScore[#All])", "=ROWS(tblScore[])+COUNTA([#All])"],
  ["=SUM(tblOther[总分])", "=SUM(tblOther[总分])"],
  ['=IF(A1 = "a  b", 1, 2)', '=IF(A1 = "a  b", 1, 2)'],
  ["=A1+0.0000005", "=A1+0.0000005"],
])("%s is given back as %s", (formula, shown) => expect(back(formula)).toBe(shown));

test.each<[string, string | null, Partial<Doubts>, string]>([
  ["=tblScore[[#This Row],[总分]]", null, {}, "=tblScore[@总分]"],
  ["=tblScore[总分]", null, {}, "=tblScore[总分]"],
  ["=tblOne[[#This Row],[x]]", "tblOne", {}, "=tblOne[[#This Row],[x]]"],
  ["=tblScore[总分]", "tblScore", { ownTable: "kept" }, "=tblScore[总分]"],
  ["=tblScore[[A-B]]", "tblScore", { columnBrackets: "grammar" }, "=[A-B]"],
  ["=tblScore[[满意度 ]]", "tblScore", { columnBrackets: "grammar" }, "=[[满意度 ]]"],
  ['= IF( A1 = "a  b" , 1, 2)', "tblScore", { spaces: "gone" }, '=IF(A1="a  b",1,2)'],
  ["=SUM(A1:B9 B2:C3)", "tblScore", { spaces: "gone" }, "=SUM(A1:B9 B2:C3)"],
  ["=A1+0.0000005+1E-14+0.01", "tblScore", { smallNumbers: "scientific" }, "=A1+5E-07+1E-14+0.01"],
])("%s in %s with %o is given back as %s", (formula, own, doubts, shown) =>
  expect(back(formula, doubts, own)).toBe(shown),
);
