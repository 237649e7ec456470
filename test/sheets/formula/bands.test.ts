import { bandsOf, type FormulaCells } from "../../../src/sheets/formula/bands";
import type { CellValue } from "../../../src/sheets/kit/plan";

/** A small table beside the list, in H1:I4, and one across, in K1:N2. */
const beside: Readonly<Record<string, CellValue>> = {
  "0 7": 0,
  "1 7": 60,
  "2 7": 80,
  "3 7": 90,
  "0 8": "D",
  "1 8": "C",
  "2 8": "B",
  "3 8": "A",
  "0 10": 0,
  "0 11": 60,
  "0 12": 80,
  "0 13": 90,
  "1 10": "D",
  "1 11": "C",
  "1 12": "B",
  "1 13": "A",
};

/** People stand from row 10 on. */
const cells: FormulaCells = {
  cell: (_, { row, column }) => beside[`${row} ${column}`] ?? "",
  isOwn: (_, { row }) => row === 9,
};

/** Bands as ">=80 B", lowest first; an error as #. */
function told(formula: string): string {
  const bands = bandsOf(formula, cells);
  if (typeof bands === "string") return bands;
  return bands
    .map(
      ({ from, isFromIncluded, value }) =>
        `${from === null ? "" : `${isFromIncluded ? ">=" : ">"}${from} `}${value ?? "#"}`,
    )
    .join(", ");
}

const usual = "D, >=60 C, >=80 B, >=90 A";
const above = "D, >60 C, >80 B, >90 A";

test.each<[string, string]>([
  ['=IF(F10>=90,"A",IF(F10>=80,"B",IF(F10>=60,"C","D")))', usual],
  ['=IF(F10>90,"A",IF(F10>80,"B",IF(F10>60,"C","D")))', above],
  ['=IF(F10<60,"D",IF(F10<80,"C",IF(F10<90,"B","A")))', usual],
  ['=IF(F10<=60,"D",IF(F10<=80,"C",IF(F10<=90,"B","A")))', above],
  ['=if(f10>=90,"A",if(f10>=80,"B",if(f10>=60,"C","D")))', usual],
  ['=IF($F10>=90,"A",IF($F10>=80,"B",IF($F10>=60,"C","D")))', usual],
  ['=IF(90<=F10,"A",IF(80<=F10,"B",IF(60<=F10,"C","D")))', usual],
  ['=IF(F10="","",IF(F10>=90,"A",IF(F10>=80,"B",IF(F10>=60,"C","D"))))', usual],
  ['=IF(ISBLANK(F10),"",IF(F10>=90,"A","B"))', "B, >=90 A"],
  ['=IF(NOT(F10<90),"A","B")', "B, >=90 A"],
  ['=IF(F10>=90,"A","")&IF(AND(F10>=80,F10<90),"B","")&IF(AND(F10>=60,F10<80),"C","")&IF(F10<60,"D","")', usual],
  ['=IF(AND(F10>=90,F10<=100),"A",IF(AND(F10>=80,F10<90),"B","C"))', "C, >=80 B, >=90 A, >100 C"],
  ['=IF(AND(F10>=90,F10<=200),"A",IF(AND(F10>=80,F10<=89),"B","C"))', "C, >=80 B, >89 C, >=90 A"],
  ['=IF(F10>=80,"B",IF(F10>=90,"A","C"))', "C, >=80 B"],
  ['=IF(OR(F10>=90,F10<10),"?","B")', "?, >=10 B, >=90 ?"],
  ['=IF(F10=100,"S",IF(F10>=90,"A","B"))', "B, >=90 A, >=100 S, >100 A"],
  ['=IF(F10>=89.5,"A","B")', "B, >=89.5 A"],
  ['=IF(F10>=90%*100,"A","B")', "B, >=90 A"],
  ['=IF(ROUND(F10,0)>=90,"A","B")', "B, >=89.5 A"],
  ['=IF(INT(F10)>=90,"A","B")', "B, >=90 A"],
  ['=IF(ROUNDUP(F10,0)>=90,"A","B")', "B, >89 A"],
  ["=IF(F10>=90,500,IF(F10>=80,400,300))", "300, >=80 400, >=90 500"],
  ["=IF(F10>=90,1.2,IF(F10>=80,1,0.8))", "0.8, >=80 1, >=90 1.2"],
  ["=(F10>=90)*500", "0, >=90 500"],
  ["=IF(F10>=60,IF(F10>=80,400,300),0)", "0, >=60 300, >=80 400"],
  ["=IF(F10>=60,200)+IF(F10>=80,100)+IF(F10>=90,100)", "0, >=60 200, >=80 300, >=90 400"],
  ["=IF(F10>=90,300+200,300)", "300, >=90 500"],
  ["=MAX(IF(F10>=90,500,0),IF(F10>=80,400,0))", "0, >=80 400, >=90 500"],
  ['=IFS(F10>=90,"A",F10>=80,"B",F10>=60,"C",TRUE,"D")', usual],
  ['=IFS(F10>=90,"A",F10>=80,"B",F10>=60,"C",F10<60,"D")', usual],
  ['=IFS(F10>90,"A",F10>80,"B",F10>60,"C",1,"D")', above],
  ['=IFS(F10>=90,"A",F10>=80,"B")', "#, >=80 B, >=90 A"],
  ['=_xlfn.IFS(F10>=90,"A",F10>=80,"B",F10>=60,"C",TRUE,"D")', usual],
  ['=LOOKUP(F10,{0,60,80,90},{"D","C","B","A"})', usual],
  ['=LOOKUP(F10,{0;60;80;90},{"D";"C";"B";"A"})', usual],
  ['=LOOKUP(F10,{0,"D";60,"C";80,"B";90,"A"})', usual],
  ["=LOOKUP(F10,$H$1:$H$4,$I$1:$I$4)", usual],
  ["=LOOKUP(F10,$H$1:$I$4)", usual],
  ['=LOOKUP(F10,{60,80,90},{"C","B","A"})', "#, >=60 C, >=80 B, >=90 A"],
  ['=IFERROR(LOOKUP(F10,{60,80,90},{"C","B","A"}),"D")', usual],
  ["=VLOOKUP(F10,$H$1:$I$4,2)", usual],
  ["=VLOOKUP(F10,$H$1:$I$4,2,TRUE)", usual],
  ["=VLOOKUP(F10,$H$1:$I$4,2,1)", usual],
  ['=VLOOKUP(F10,{0,"D";60,"C";80,"B";90,"A"},2)', usual],
  ["=VLOOKUP(F10,$H$1:$I$4,2,FALSE)", "D, >0 #, >=60 C, >60 #, >=80 B, >80 #, >=90 A, >90 #"],
  ["=HLOOKUP(F10,$K$1:$N$2,2)", usual],
  ["=VLOOKUP(F10,标准!$H$1:$I$4,2)", usual],
  ["=VLOOKUP(F10,'标准 表'!$H$1:$I$4,2,TRUE)", usual],
  ["=INDEX($I$1:$I$4,MATCH(F10,$H$1:$H$4,1))", usual],
  ["=INDEX($I$1:$I$4,MATCH(F10,$H$1:$H$4))", usual],
  ['=INDEX({"A","B","C","D"},MATCH(F10,{1000,89.999,79.999,59.999},-1))', "D, >59.999 C, >79.999 B, >89.999 A"],
  ['=CHOOSE(MATCH(F10,{0,60,80,90}),"D","C","B","A")', usual],
  ['=CHOOSE(1+(F10>=60)+(F10>=80)+(F10>=90),"D","C","B","A")', usual],
  ['=CHOOSE(MIN(INT(F10/10)+1,11),"E","E","E","E","E","E","D","C","B","A","A")', "E, >=60 D, >=70 C, >=80 B, >=90 A"],
  ['=SWITCH(TRUE,F10>=90,"A",F10>=80,"B","C")', "C, >=80 B, >=90 A"],
  ['=IF(F10>=90,"A ""优""","B")', 'B, >=90 A "优"'],
  ["=F10*10", "notInBands"],
  ['=IF(F10>=G10,"A","B")', "severalCells"],
  ["=IF(F10>=90,1.2,1)*J10", "severalCells"],
  ['=IF(H1>=90,"A","B")', "noCell"],
  ["=KPI.GRADE(F10)", "unknownFunction"],
  ['=TEXT(F10,"0")', "unknownFunction"],
  ['=IF(F10>=90,"A"', "noFormula"],
  ["优秀", "noFormula"],
])("%s gives %s", (formula, bands) => expect(told(formula)).toBe(bands));
