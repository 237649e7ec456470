import fc from "fast-check";
import { strFromU8 } from "fflate";
import type { Issue } from "../../src/domain/issue/issue";
import { parseState, stateBlock, stateSheetName } from "../../src/sheets/book/stateSheet";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { longestFormula } from "../../src/xlsx/fileLimits";
import { readFile } from "../support/readFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filedPlans, type FiledPeriod, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { rawOf } from "../sheets/rawOf";
import { rewritten } from "../support/zipped";

const scheme = shipped("004PRE");
const month: FiledPeriod = { scheme, people: numbered(scheme.examples.map(({ inputs }) => inputs)) };
const plans = filedPlans(month);
let file: Uint8Array;

beforeAll(() => {
  file = writeWorkbook(plans);
}, 60_000);

function stateOf(plan: SheetPlan): WorkbookState {
  const stored = parseState(rawOf(plan));
  if (!stored.ok) throw new Error("The state that was written cannot be read");
  return stored.value.state;
}

function refusal(bytes: Uint8Array): readonly Issue[] {
  const result = readFile(bytes);
  return result.ok ? [] : result.issues;
}

const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
const withPart = (wanted: RegExp, change: (xml: string) => string) =>
  rewritten(file, (name, content) => (wanted.test(name) ? change(strFromU8(content)) : content));

describe("A file that was made to be read wrongly", () => {
  const damaged = (part: string): Issue[] => [{ code: "fileDamaged", part }];
  const table = "xl/tables/table1.xml";
  const workbook = "xl/workbook.xml";
  const score = "xl/worksheets/sheet3.xml";

  test.each<[string, RegExp, (xml: string) => string, Issue[]]>([
    [
      "a table beyond the last row",
      /table1\.xml$/,
      (xml) => xml.replace(/ref="(\w+):([A-Z]+)\d+"/g, 'ref="$1:$29999999"'),
      damaged(table),
    ],
    [
      "a table beyond the last column",
      /table1\.xml$/,
      (xml) => xml.replace(/ref="(\w+):[A-Z]+/g, 'ref="$1:ZZZ'),
      damaged(table),
    ],
    [
      "a table from below to above",
      /table1\.xml$/,
      (xml) => xml.replace(/ref="(\w+):([A-Z]+)\d+"/g, 'ref="$1:$21"'),
      damaged(table),
    ],
    ["a table that stands nowhere", /table1\.xml$/, (xml) => xml.replace(/ref="[^"]*"/g, 'ref=""'), damaged(table)],
    [
      "a cell below the last row",
      /sheet3\.xml$/,
      (xml) => xml.replace("</sheetData>", '<row r="1048577"/></sheetData>'),
      damaged(score),
    ],
    [
      "a cell beyond the last column",
      /sheet3\.xml$/,
      (xml) => xml.replace("</sheetData>", '<row r="99"><c r="XFE99"/></row></sheetData>'),
      damaged(score),
    ],
    [
      "another encoding",
      /sheet3\.xml$/,
      (xml) => xml.replace(/^(<\?xml[^>]*\?>)?/, '<?xml version="1.0" encoding="GBK"?>'),
      damaged(score),
    ],
    [
      "a sheet that points to nothing",
      /\/workbook\.xml$/,
      (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="nothing"'),
      damaged(workbook),
    ],
    [
      "two sheets of one name",
      /\/workbook\.xml$/,
      (xml) => xml.replace(/<sheet name="[^"]*"/, '<sheet name="评分表"'),
      damaged(workbook),
    ],
    [
      "two sheets with the same cells",
      /\/workbook\.xml$/,
      (xml) =>
        xml.replace(/r:id="[^"]*"/g, (id, at: number) =>
          at === xml.indexOf(id) && at === xml.indexOf("r:id=") ? id.replace(/\d+/, (n) => String(Number(n) + 1)) : id,
        ),
      damaged(workbook),
    ],
    [
      "a sheet that is listed and not there",
      /workbook\.xml\.rels$/,
      (xml) => xml.replace("sheet1.xml", "sheet99.xml"),
      damaged(workbook),
    ],
    [
      "a sheet of a kind nobody knows",
      /workbook\.xml\.rels$/,
      (xml) => xml.replace(/relationships\/worksheet"/, 'relationships/worksheep"'),
      damaged(workbook),
    ],
    [
      "two things under one id",
      /workbook\.xml\.rels$/,
      (xml) => xml.replace(/<Relationship [^>]*>/, "$&$&"),
      damaged("xl/_rels/workbook.xml.rels"),
    ],
    [
      "two tables of one name",
      /sheet3\.xml\.rels$/,
      (xml) => xml.replace(/<Relationship [^>]*table[^>]*>/, (one) => one + one.replace(/Id="[^"]*"/, 'Id="again"')),
      damaged(table),
    ],
    [
      "a table over another one",
      /sheet3\.xml\.rels$/,
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="other" Type="x/table" Target="../tables/table2.xml"/></Relationships>',
        ),
      damaged("xl/tables/table2.xml"),
    ],
    ["a control character", /sheet3\.xml$/, (xml) => xml.replace("</v>", "\u0001</v>"), damaged(score)],
    ["two roots", /sheet3\.xml$/, (xml) => `${xml}<worksheet/>`, damaged(score)],
    ["elements that close others", /sheet3\.xml$/, (xml) => xml.replace("</row>", "</c>"), damaged(score)],
    [
      "elements as deep as nobody nests them",
      /sheet3\.xml$/,
      (xml) => xml.replace("<sheetData>", `${"<x>".repeat(200)}<sheetData>`),
      damaged(score),
    ],
  ])("is refused with its part: %s", (_, part, change, issues) => {
    expect(refusal(withPart(part, change))).toEqual(issues);
  });

  test("is refused with its part: two bytes for each letter", () => {
    const bytes = rewritten(file, (name, content) =>
      name === score ? Uint8Array.from([0xff, 0xfe, ...utf16(strFromU8(content))]) : content,
    );
    expect(refusal(bytes)).toEqual(damaged(score));
  });

  test("is refused with its part: letters that are none", () => {
    const bytes = rewritten(file, (name, content) =>
      name === score ? Uint8Array.from([...content.subarray(0, -1), 0xff, 0x3e]) : content,
    );
    expect(refusal(bytes)).toEqual(damaged(score));
  });

  test.each([0, 1])("is refused with its part: two bytes for each letter and no mark before them (%i)", (first) => {
    const bytes = rewritten(file, (name, content) =>
      name === score
        ? Uint8Array.from(utf16(strFromU8(content)).flatMap((_, at, all) => all[at ^ first] ?? 0))
        : content,
    );
    expect(refusal(bytes)).toEqual(damaged(score));
  });

  test("is refused wherever a part was cut off, though its checksum is right: people would be missing without a word", () => {
    const cut = fc.record({
      part: fc.constantFrom(
        "workbook.xml",
        "workbook.xml.rels",
        "sheet2.xml",
        "sheet3.xml",
        "sheet4.xml",
        "table1.xml",
      ),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    });
    fc.assert(
      fc.property(cut, ({ part, at }) => {
        const bytes = withPart(new RegExp(`/${part}$`), (xml) =>
          xml.slice(0, Math.floor((xml.trimEnd().length - 1) * at)),
        );
        expect(refusal(bytes)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("is refused with more sheets than a workbook of ours has", () => {
    const bytes = withPart(/\/workbook\.xml$/, (xml) => {
      const [sheet = ""] = /<sheet [^>]*>/.exec(xml) ?? [];
      return xml.replace("</sheets>", `${sheet.repeat(2001)}</sheets>`);
    });
    expect(refusal(bytes)).toEqual([{ code: "fileTooManySheets", limit: 2000 }]);
  });

  test.each<[number, Issue[]]>([
    [longestFormula, []],
    [100_000, damaged(score)],
  ])("is read in one pass or refused with %i brackets in a formula, closed or not", (count, issues) => {
    const brackets = [
      "[".repeat(count),
      "[".repeat(count / 2) + "]".repeat(count / 2),
      "'".repeat(count),
      "(".repeat(count),
    ];
    for (const formula of brackets) {
      const row = `<row r="90"><c r="A90"><f>${formula}</f><v>1</v></c></row></sheetData>`;
      const bytes = withPart(/sheet3\.xml$/, (xml) => xml.replace("</sheetData>", row));
      expect(refusal(bytes)).toEqual(issues);
    }
  });

  test("has no more rows than its sheet, where a table goes on to the last row there is", () => {
    const endless = withPart(/table1\.xml$/, (xml) => xml.replace(/ref="(\w+):([A-Z]+)\d+"/g, 'ref="$1:$21048576"'));
    const [whole, read] = [readFile(file), readFile(endless)];
    expect(read.ok && read.value.scoreTable.rows).toBeLessThanOrEqual(whole.ok ? whole.value.score.values.length : 0);
    expect(read.ok && read.value.score.values).toEqual(whole.ok && whole.value.score.values);
  });

  test("is read without a waiting version that changes a number the policy does not have, and says the place", () => {
    const version = {
      version: "",
      from: "2026-12",
      on: "2026-11-30",
      by: "",
      changes: [{ path: "items.99.full", was: 1, now: 2 }],
    };
    const changed = plans.map((plan) =>
      plan.name === stateSheetName ? { ...plan, blocks: [stateBlock({ ...stateOf(plan), pending: [version] })] } : plan,
    );
    const read = readFile(writeWorkbook(changed));
    expect(read).toMatchObject({ ok: true, value: { unreadPlace: "pending.0.changes.0.path" } });
    expect(read.ok && read.value.state.pending).toBeUndefined();
  });
});
