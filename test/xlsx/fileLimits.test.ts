import { strFromU8, strToU8 } from "fflate";
import {
  fileLimits,
  deepestXml,
  longestPiece,
  mostAttributes,
  longestFormula,
  longestText,
  mostCells,
  mostSheets,
  mostTableRows,
} from "../../src/xlsx/fileLimits";
import { sharedTexts } from "../../src/xlsx/fileText";
import { packageOf } from "../../src/xlsx/package";
import { tooLargeFile } from "../../src/xlsx/readWorkbookFile";
import { workFor, workLimits } from "../../src/xlsx/work";
import { openZip } from "../../src/xlsx/zip";
import { numbered, periodFile } from "../support/periodFile";
import { unpaused } from "../../src/domain/outcome/paused";
import { readFile } from "../support/readFile";
import { shipped } from "../support/shipped";
import { rewritten, zipped } from "../support/zipped";
import { cellsIn, partOf, refusedBecause } from "./fileParts";

const damaged = { code: "fileDamaged", part: "sheet1.xml" };

/** A cell that holds something, in the row it says. */
const cellAt = (address: string, inside = "<x:v>1</x:v>", type = "n"): string =>
  `<x:row r="${address.replace(/^[A-Z]+/, "")}"><x:c r="${address}" t="${type}">${inside}</x:c></x:row>`;

const formula = (length: number): string => cellAt("A1", `<x:f>${"1".repeat(length)}</x:f>`);
const ownText = (length: number): string => cellAt("A1", `<x:is><x:t>${"文".repeat(length)}</x:t></x:is>`, "inlineStr");

const element = (attributes: string, text = ""): string =>
  `<x:row r="1"><x:extLst ${attributes}>${text}</x:extLst></x:row>`;
const attributes = (count: number): string =>
  element(Array.from({ length: count }, (_, nth) => `a${nth}=""`).join(" "));
const attribute = (length: number): string => element(`a="${"b".repeat(length)}"`);
const written = (length: number): string => element("", "b".repeat(length));

/** Elements in elements, so many levels deep; the sheet's own two are among them. */
const nested = (levels: number): string => {
  const inner = levels - 4;
  return `<x:row r="1"><x:extLst>${"<x>".repeat(inner)}${"</x>".repeat(inner)}</x:extLst></x:row>`;
};

describe("The last that a sheet of a file may hold, and one more:", () => {
  test.each<[string, string, string, object]>([
    [
      "rows and cells",
      cellAt(`A${mostCells - 1}`),
      cellAt(`A${mostCells}`),
      { code: "fileSheetTooLarge", sheet: "表", lastCell: `A${mostCells}` },
    ],
    [
      "cells of a row before its last",
      cellAt(`XFD${mostCells - 16_384}`),
      cellAt(`XFD${mostCells - 16_383}`),
      { code: "fileSheetTooLarge", sheet: "表", lastCell: `XFD${mostCells - 16_383}` },
    ],
    ["columns", cellAt("XFD1"), cellAt("XFE1"), damaged],
    ["rows", cellAt("A1048576", ""), cellAt("A1048577", ""), damaged],
    ["letters of a text", ownText(longestText), ownText(longestText + 1), damaged],
    ["letters of a formula", formula(longestFormula), formula(longestFormula + 1), damaged],
    ["attributes", attributes(mostAttributes), attributes(mostAttributes + 1), damaged],
    ["letters of an attribute", attribute(longestPiece - 1), attribute(longestPiece), damaged],
    ["letters of a text as it is written", written(longestPiece), written(longestPiece + 1), damaged],
    ["levels of elements", nested(deepestXml), nested(deepestXml + 1), damaged],
  ])("%s", (_, last, more, issue) => {
    expect([refusedBecause(() => cellsIn(last)), refusedBecause(() => cellsIn(more))]).toEqual([null, issue]);
  });

  test("letters of a text that cells share", () => {
    const refusal = (length: number) =>
      refusedBecause(() => unpaused(sharedTexts(partOf(`<sst><si><t>${"a".repeat(length)}</t></si></sst>`))));
    expect([refusal(longestText), refusal(longestText + 1)]).toEqual([null, damaged]);
  });
});

test("Two cells far from each other cost no more than they hold", () => {
  const { values, formulas } = cellsIn(cellAt("A1") + cellAt("XFD100000")).cells;
  const held = new Set([...values, ...formulas]);
  expect([values.length, held.size]).toEqual([100_000, 5]);
  expect([...held].reduce((sum, row) => sum + row.length, 0)).toBe(2 * (1 + 16_384));
});

describe("The last that a file may hold, and one more:", () => {
  test("bytes", () => {
    expect([tooLargeFile(fileLimits.packed), tooLargeFile(fileLimits.packed + 1)]).toEqual([
      null,
      { code: "fileTooLarge", megabytes: 21, limit: 20 },
    ]);
  });

  test("unpacked bytes, before they are unpacked", () => {
    const claiming = (size: number): Uint8Array => {
      const bytes = zipped({ "a.xml": "<a/>" });
      const view = new DataView(bytes.buffer);
      view.setUint32(22, size, true);
      const list = view.getUint32(bytes.length - 6, true);
      view.setUint32(list + 24, size, true);
      return bytes;
    };
    const refusal = (size: number) =>
      refusedBecause(() => unpaused(openZip(claiming(size), workFor(fileLimits.packed)).read("a.xml")));
    expect([refusal(fileLimits.unpacked), refusal(fileLimits.unpacked + 1)]).toEqual([
      { code: "fileDamaged", part: "a.xml" },
      { code: "fileTooLarge", megabytes: 121, limit: 120 },
    ]);
  });

  test("sheets", () => {
    const relation = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
    const relations = (inner: string): string => `<Relationships>${inner}</Relationships>`;
    const refusal = (count: number) => {
      const names = Array.from({ length: count }, (_, nth) => `s${nth}`);
      const listed = names.map((name) => `<sheet name="${name}" r:id="${name}"/>`).join("");
      const parts = {
        "_rels/.rels": relations(relation("w", "officeDocument", "w.xml")),
        "w.xml": `<workbook><sheets>${listed}</sheets></workbook>`,
        "_rels/w.xml.rels": relations(names.map((name) => relation(name, "worksheet", `${name}.xml`)).join("")),
      };
      const bytes = zipped({ ...parts, ...Object.fromEntries(names.map((name) => [`${name}.xml`, ""])) });
      return refusedBecause(() => unpaused(packageOf(openZip(bytes, workFor(bytes.length)))));
    };
    expect([refusal(mostSheets), refusal(mostSheets + 1)]).toEqual([
      null,
      { code: "fileTooManySheets", limit: mostSheets },
    ]);
  });

  test("work, which grows with its size", () => {
    const most = workLimits.least + 1000 * workLimits.perByte;
    const refusal = (units: number) => refusedBecause(() => workFor(1000).spend(units, "x"));
    expect([refusal(most), refusal(most + 1)]).toEqual([null, { code: "fileTooMuchWork", part: "x" }]);
  });
});

describe("In a month", () => {
  const score = "xl/worksheets/sheet3.xml";
  let file: Uint8Array;
  beforeAll(() => {
    file = periodFile({ scheme: shipped("000"), people: numbered([{}]) });
  }, 60_000);

  const withPart = (wanted: string, change: (xml: string) => string): Uint8Array =>
    rewritten(file, (name, content) => (name === wanted ? change(strFromU8(content)) : content));
  const refusal = (bytes: Uint8Array) => {
    const result = readFile(bytes);
    return result.ok ? null : result.issues[0];
  };

  test("a table may have so many rows and no more, as far as they hold anything", () => {
    const read = readFile(file);
    const header = (read.ok ? read.value.scoreTable.row : 0) + 1;
    const filledTo = (row: number): Uint8Array =>
      rewritten(file, (name, content) => {
        const xml = strFromU8(content);
        if (name === "xl/tables/table1.xml") return xml.replace(/ref="(\w+):([A-Z]+)\d+"/g, 'ref="$1:$21048576"');
        const far = `<row r="${row}"><c r="A${row}"><v>1</v></c></row></sheetData>`;
        return name === score ? xml.replace("</sheetData>", far) : strToU8(xml);
      });
    const last = header + mostTableRows - 1;
    expect([refusal(filledTo(last)), refusal(filledTo(last + 1))]).toMatchObject([
      null,
      { code: "fileSheetTooLarge", sheet: "评分表" },
    ]);
  });

  const strings = "xl/sharedStrings.xml";
  const relations = "xl/worksheets/_rels/sheet3.xml.rels";
  const rows = (count: number, row: (number: number) => string): string =>
    Array.from({ length: count }, (_, nth) => row(1000 + nth)).join("");

  /** Small as files, and endless to read. */
  test.each<[string, string, (xml: string) => string]>([
    [
      "one long formula shared by thousands of cells",
      score,
      (xml) => {
        const first = `<row r="999"><c r="A999"><f t="shared" si="9">${"A1+".repeat(5000)}</f></c></row>`;
        const others = rows(4000, (row) => `<row r="${row}"><c><f t="shared" si="9"/></c></row>`);
        return xml.replace("</sheetData>", `${first}${others}</sheetData>`);
      },
    ],
    [
      "millions of texts without a cell",
      strings,
      (xml) => xml.replace(/ uniqueCount="\d+"/, "").replace("</sst>", `${"<si/>".repeat(2_500_000)}</sst>`),
    ],
    [
      "one table named thousands of times",
      relations,
      (xml) => {
        const [table = ""] = /<Relationship [^>]*table[^>]*>/.exec(xml) ?? [];
        const again = Array.from({ length: 20_000 }, (_, n) => table.replace(/Id="[^"]*"/, `Id="t${n}"`));
        return xml.replace("</Relationships>", `${again.join("")}</Relationships>`);
      },
    ],
  ])("%s are not read to their end", (_, part, change) => {
    expect(["fileTooMuchWork", "fileDamaged"]).toContain(refusal(withPart(part, change))?.code);
  });
});
