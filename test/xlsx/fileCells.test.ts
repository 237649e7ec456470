import { shownFormula } from "../../src/xlsx/fileFormula";
import { sharedTexts } from "../../src/xlsx/fileText";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { unpaused } from "../../src/domain/outcome/paused";
import { readFile } from "../support/readFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filedPlans, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { cellsIn, partOf, refusedBecause } from "./fileParts";

const textsIn = (xml: string) => unpaused(sharedTexts(partOf(xml)));

describe("A cell of a file", () => {
  test.each<[string, string, unknown]>([
    ["a number", '<x:c r="A1"><x:v>1.5E1</x:v></x:c>', 15],
    ["a shared text", '<x:c r="A1" t="s"><x:v>1</x:v></x:c>', "乙"],
    ["a text of its own", '<x:c r="A1" t="inlineStr"><x:is><x:t>a &lt;b&gt;_x000D_</x:t></x:is></x:c>', "a <b>\r"],
    ["a text that a formula gave", '<x:c r="A1" t="str"><x:f>A2&amp;""</x:f><x:v>00123</x:v></x:c>', "00123"],
    ["yes", '<x:c r="A1" t="b"><x:v>1</x:v></x:c>', true],
    ["an error", '<x:c r="A1" t="e"><x:v>#DIV/0!</x:v></x:c>', "#DIV/0!"],
    ["a day of a strict file", '<x:c r="A1" t="d"><x:v>2026-10-08T00:00:00</x:v></x:c>', 46303],
    ["a formula nobody has calculated", '<x:c r="A1"><x:f>1+1</x:f></x:c>', ""],
  ])("%s", (_, cell, value) => {
    expect(cellsIn(`<x:row r="1">${cell}</x:row>`, ["甲", "乙"]).cells.values).toEqual([[value]]);
  });

  test("that does not say where it is follows the one before", () => {
    const { values } = cellsIn(
      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r='3'><x:c r='B3'><x:v>3</x:v></x:c></x:row>",
    ).cells;
    expect(values).toEqual([[1, 2], [], ["", 3]]);
  });

  test("that shares a formula tells it as it reads there", () => {
    const first = '<x:c r="B2"><x:f t="shared" ref="B2:B4" si="0">A2*$C$1</x:f><x:v>2</x:v></x:c>';
    const other = '<x:c r="B4"><x:f t="shared" si="0"/><x:v>4</x:v></x:c>';
    const { formulas, values } = cellsIn(`<x:row r="2">${first}</x:row><x:row r="4">${other}</x:row>`).cells;
    expect([formulas[1]?.[1], formulas[3]?.[1], values[3]?.[1]]).toEqual(["=A2*$C$1", "=A4*$C$1", 4]);
  });
});

describe("A sheet in which a figure would be lost or another one is refused:", () => {
  const row = (inside: string, number = 1): string => `<x:row r="${number}">${inside}</x:row>`;
  const one = (inside: string, type = "n", address = "A1"): string => `<x:c r="${address}" t="${type}">${inside}</x:c>`;
  const value = (text: string): string => `<x:v>${text}</x:v>`;

  test.each<[string, string]>([
    ["a shared text that is not there", row(one(value("2"), "s"))],
    ["a shared text by no number", row(one(value("-1"), "s"))],
    ["a shared text by a fraction", row(one(value("0.5"), "s"))],
    ["a word as a number", row(one(value("abc")))],
    ["no number", row(one(value("NaN")))],
    ["a number without end", row(one(value("1e999")))],
    ["a number of another base", row(one(value("0x10")))],
    ["two numbers", row(one(value("1 2")))],
    ["neither yes nor no", row(one(value("2"), "b"))],
    ["a day that is none", row(one(value("2026-13-40"), "d"))],
    ["a kind nobody knows", row(one(value("1"), "z"))],
    ["a cell twice", row(one(value("1")) + one(value("2")))],
    ["a cell twice, blank the second time", row(one(value("1")) + one(""))],
    ["cells out of order", row(one(value("1"), "n", "B1") + one(value("2")))],
    ["a row twice", row(one(value("1"))) + row(one(value("2"), "n", "B1"))],
    ["rows out of order", row(one(value("1"), "n", "A2"), 2) + row(one(value("2")))],
    ["a cell in another row than it says", row(one(value("1"), "n", "A2"))],
    ["a cell that says where it is beside one that does not", row(`${one(value("1"))}<x:c>${value("2")}</x:c>`)],
    ["a cell that does not beside one that does", row(`<x:c>${value("2")}</x:c>${one(value("1"), "n", "C1")}`)],
    ["a cell in a cell", row(`<x:c r="A1">${one(value("1"), "n", "B1")}</x:c>`)],
    ["a row in a row", row(row(one(value("1"), "n", "A2"), 2))],
    ["a cell in no row", one(value("1"))],
    ["two values", row(one(value("1") + value("2")))],
    ["two texts", row(one("<x:is><x:t>1</x:t><x:t>2</x:t></x:is>", "inlineStr"))],
    ["two formulas", row(one("<x:f>1</x:f><x:f>2</x:f>"))],
    ["an element within a value", row(one("<x:v>1<x:y>2</x:y></x:v>"))],
    ["a formula shared with nobody", row(one('<x:f t="shared" si="0"/><x:v>1</x:v>'))],
    ["the cells twice", `${row(one(value("1")))}</x:sheetData><x:sheetData>`],
    ["no cells at all", "</x:sheetData><x:sheetDate/><x:sheetData>".replace("<x:sheetData>", "</x:worksheet>")],
  ])("%s", (_, rows) => {
    expect(refusedBecause(() => cellsIn(rows, ["甲", "乙"]))).toEqual({ code: "fileDamaged", part: "sheet1.xml" });
  });
});

test("Blanks around a number are none of it, and minus nought is nought", () => {
  expect(cellsIn('<x:row><x:c><x:v> 5 </x:v></x:c><x:c><x:v>-0</x:v></x:c><x:c t="s"/></x:row>').cells.values).toEqual([
    [5, 0],
  ]);
});

test.each([
  ["fewer than it says", '<sst uniqueCount="2"><si><t>甲</t></si></sst>'],
  ["more than it says", '<sst uniqueCount="1"><si><t>甲</t></si><si><t>乙</t></si></sst>'],
  ["two for one cell", "<sst><si><t>甲</t><t>乙</t></si></sst>"],
  ["one within another", "<sst><si><t>甲</t><si><t>乙</t></si></si></sst>"],
])("Shared texts are refused where there are %s: cells would show the text of others", (_, xml) => {
  expect(refusedBecause(() => textsIn(xml))).toEqual({ code: "fileDamaged", part: "sheet1.xml" });
});

test.each([
  ["an entity nobody declared", "<sst><si><t>&nbsp;</t></si></sst>"],
  ["an ampersand alone", "<sst><si><t>A & B</t></si></sst>"],
  ["a character that is none", "<sst><si><t>&#0;</t></si></sst>"],
  ["half a character", "<sst><si><t>&#xD83D;</t></si></sst>"],
  ["an attribute without quotes", "<sst count=1><si/></sst>"],
  ["an attribute twice", '<sst count="1" count="2"><si/></sst>'],
  ["an attribute without a value", "<sst count><si/></sst>"],
  ["attributes without a blank between them", `<sst a="1"b="2"><si/></sst>`],
  ["a tag within a value", '<sst a="<si>"><si/></sst>'],
  ["a tag without a name", "<sst>< si/></sst>"],
  ["a closing tag with attributes", '<sst><si></si a="1"></sst>'],
  ["another root", "<worksheet/>"],
  ["nothing", ""],
])("XML that is none is refused: %s", (_, xml) => {
  expect(refusedBecause(() => textsIn(xml))).toEqual({ code: "fileDamaged", part: "sheet1.xml" });
});

test("A text of a cell's own is joined from its runs as well", () => {
  const text = "<x:r><x:t>张</x:t></x:r><x:r><x:t>三</x:t></x:r><x:rPh><x:t>チ</x:t></x:rPh>";
  const cell = `<x:row><x:c t="inlineStr"><x:is>${text}</x:is></x:c></x:row>`;
  expect(cellsIn(cell + cell).cells.values).toEqual([["张三"], ["张三"]]);
});

test.each(["0", "-3", "x", "1.5", ""])("A row that says it is row “%s” makes the file a damaged one", (number) => {
  expect(() => cellsIn(`<x:row r="${number}"><x:c><x:v>1</x:v></x:c></x:row>`)).toThrow(UnreadableFile);
});

test("Rows that nobody can see are told", () => {
  expect(cellsIn('<x:row r="5" hidden="1"/><x:row r="6" hidden="0"/>').hiddenRows).toEqual([4]);
});

test("A shared text is joined from its runs, without readings beside it", () => {
  const runs = "<r><t>张</t></r><r><t xml:space='preserve'> 三</t></r><rPh><t>チョウ</t></rPh>";
  expect(textsIn(`<sst><si>${runs}</si><si/><si><t>&#x4E59;</t></si></sst>`)).toEqual(["张 三", "", "乙"]);
});

test.each([
  ["_xldudf_KPI_TIER(A1)+_xlfn.MAXIFS(B1)", "=KPI.TIER(A1)+MAXIFS(B1)"],
  ['IF(A1="_xlfn.x","a",tblScore[[#This Row],[_xlfn.]])', '=IF(A1="_xlfn.x","a",tblScore[[#This Row],[_xlfn.]])'],
])("%s is shown as the cell shows it", (stored, formula) => {
  expect(shownFormula(stored)).toBe(formula);
});

test("A sheet that was renamed is found by the formula that points at it", () => {
  const scheme = shipped("000");
  const plans = filedPlans({ scheme, people: numbered([{}]) });
  const anchors = JSON.stringify(plans).replaceAll("'评分表'!$A$1", "'十月 评分'!$A$1");
  const renamed = (JSON.parse(anchors) as typeof plans).map((plan) =>
    plan.name === "评分表" ? { ...plan, name: "十月 评分" } : plan,
  );
  const result = readFile(writeWorkbook(renamed));
  expect(result.ok && [result.value.state.sheets.score, result.value.score.name]).toEqual(["十月 评分", "十月 评分"]);
});
