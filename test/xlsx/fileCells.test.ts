import { shownFormula } from "../../src/xlsx/fileFormula";
import { sharedTexts } from "../../src/xlsx/fileText";
import { readCells } from "../../src/xlsx/readCells";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filedPlans, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";

const sheet = (rows: string): string => `<x:worksheet xmlns:x="…"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
const cellsIn = (rows: string, texts: readonly string[] = []) => readCells("表", sheet(rows), "sheet1.xml", texts);

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
    expect(values).toEqual([
      [1, 2],
      ["", ""],
      ["", 3],
    ]);
  });

  test("that shares a formula tells it as it reads there", () => {
    const first = '<x:c r="B2"><x:f t="shared" ref="B2:B4" si="0">A2*$C$1</x:f><x:v>2</x:v></x:c>';
    const other = '<x:c r="B4"><x:f t="shared" si="0"/><x:v>4</x:v></x:c>';
    const { formulas, values } = cellsIn(`<x:row r="2">${first}</x:row><x:row r="4">${other}</x:row>`).cells;
    expect([formulas[1]?.[1], formulas[3]?.[1], values[3]?.[1]]).toEqual(["=A2*$C$1", "=A4*$C$1", 4]);
  });
});

test.each(["0", "-3", "x", "1.5", ""])("A row that says it is row “%s” makes the file a damaged one", (number) => {
  expect(() => cellsIn(`<x:row r="${number}"><x:c><x:v>1</x:v></x:c></x:row>`)).toThrow(UnreadableFile);
});

test("Rows that nobody can see are told", () => {
  expect(cellsIn('<x:row r="5" hidden="1"/><x:row r="6" hidden="0"/>').hiddenRows).toEqual([4]);
});

test("A shared text is joined from its runs, without readings beside it", () => {
  const runs = "<r><t>张</t></r><r><t xml:space='preserve'> 三</t></r><rPh><t>チョウ</t></rPh>";
  expect(sharedTexts(`<sst><si>${runs}</si><si/><si><t>&#x4E59;</t></si></sst>`, "x")).toEqual(["张 三", "", "乙"]);
});

test.each([
  ["_xldudf_KPI_TIER(A1)+_xlfn.MAXIFS(B1)", "=KPI.TIER(A1)+MAXIFS(B1)"],
  ['IF(A1="_xlfn.x","a",tblScore[[#This Row],[_xlfn.]])', '=IF(A1="_xlfn.x","a",tblScore[[#This Row],[_xlfn.]])'],
])("%s is shown as the cell shows it", (stored, formula) => {
  expect(shownFormula(stored)).toBe(formula);
});

test("A sheet that was renamed is found by the formula that points at it", async () => {
  const scheme = shipped("000");
  const plans = filedPlans({ scheme, people: numbered([{}]) });
  const anchors = JSON.stringify(plans).replaceAll("'评分表'!$A$1", "'十月 评分'!$A$1");
  const renamed = (JSON.parse(anchors) as typeof plans).map((plan) =>
    plan.name === "评分表" ? { ...plan, name: "十月 评分" } : plan,
  );
  const result = readWorkbookFile(await writeWorkbook(renamed));
  expect(result.ok && [result.value.state.sheets.score, result.value.score.name]).toEqual(["十月 评分", "十月 评分"]);
});
