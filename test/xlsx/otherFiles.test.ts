import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import type { Issue } from "../../src/domain/issue/issue";
import { stateSheetName } from "../../src/sheets/book/stateSheet";
import { periodHolding } from "../../src/domain/time/period";
import type { Finding } from "../../src/sheets/kit/finding";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { readPeriod } from "../../src/sheets/readPeriod";
import { rollUpFindings } from "../../src/sheets/rollUp/rollUpFindings";
import { readOtherPeriod } from "../../src/actions/readOtherPeriod";
import { fileLimits } from "../../src/xlsx/fileLimits";
import { readFile } from "../support/readFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filedPlans, type FiledPeriod, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { rewritten, zipped } from "../support/zipped";

const scheme = shipped("004PRE");
const month: FiledPeriod = { scheme, people: numbered(scheme.examples.map(({ inputs }) => inputs)) };
const plans = filedPlans(month);
let file: Uint8Array;

beforeAll(() => {
  file = writeWorkbook(plans);
}, 60_000);

function refusal(bytes: Uint8Array): readonly Issue[] {
  const result = readFile(bytes);
  return result.ok ? [] : result.issues;
}

const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const withPart = (wanted: RegExp, change: (xml: string) => string) =>
  rewritten(file, (name, content) => (wanted.test(name) ? change(strFromU8(content)) : content));

describe("A file that cannot be read is told apart", () => {
  test.each<[string, Uint8Array, Issue]>([
    ["an empty file", new Uint8Array(), { code: "fileNotWorkbook" }],
    ["a CSV", strToU8("工号,姓名\nK001,样例"), { code: "fileNotWorkbook" }],
    ["an .xls file", Uint8Array.from([...compound, ...utf16("Workbook")]), { code: "fileOldFormat" }],
    ["a file with a password", Uint8Array.from([...compound, ...utf16("EncryptedPackage")]), { code: "fileEncrypted" }],
    ["a zip of other things", zipped({ "readme.txt": "…" }), { code: "fileNotWorkbook" }],
    ["a file above the limit", new Uint8Array(fileLimits.packed + 1).fill(0x50), { code: "fileNotWorkbook" }],
  ])("%s", (_, bytes, issue) => {
    expect(refusal(bytes)).toEqual([issue]);
  });

  test("a workbook without an evaluation", () => {
    expect(refusal(writeWorkbook(plans.slice(0, 2)))).toEqual([{ code: "fileWithoutPeriod" }]);
  });

  test.each<[string, (plan: SheetPlan) => SheetPlan[]]>([
    ["was edited by hand", (plan) => [{ ...plan, blocks: [{ at: "A1", rows: [["month", "10月"]] }] }]],
    ["is gone", () => []],
  ])("a hidden sheet that %s: the period is the one its sheets show, which a finding says", (_, changed) => {
    const edited = plans.flatMap((plan) => (plan.name === stateSheetName ? changed(plan) : [plan]));
    const [whole, read] = [readFile(writeWorkbook(plans)), readFile(writeWorkbook(edited))];
    if (!whole.ok || !read.ok) throw new Error("Refused");
    expect(read.value.state).toEqual({ ...whole.value.state, approval: null });
    const [before, after] = [whole, read].map(({ value }) => readPeriod(value, "2026-11-22"));
    const isOfRecord = ({ issue }: Finding): boolean => issue.code === "stateFromSheets";
    expect(after?.findings.filter(isOfRecord)).toMatchObject([{ severity: "warning" }]);
    expect(after?.findings.filter((one) => !isOfRecord(one))).toEqual(before?.findings);
    expect(after?.people).toEqual(before?.people);
    if (before === undefined || after === undefined) throw new Error("Not read");
    const quarter = periodHolding("quarter", before.state.month);
    expect(rollUpFindings(before, quarter, [{ file: "上期.xlsx", evaluated: after }])).toContainEqual({
      kind: "restored",
      file: "上期.xlsx",
    });
  });

  test("a hidden sheet that is gone beside a policy of one's own: what is not found again", () => {
    const own = plans.flatMap((plan) =>
      plan.name === stateSheetName ? [] : plan.name === "规则" ? [{ ...plan, blocks: plan.blocks.slice(1) }] : [plan],
    );
    expect(refusal(writeWorkbook(own))).toEqual([{ code: "stateNotRestored", missing: "policy" }]);
  });

  test("a hidden sheet that is gone beside a policy of one's own: which policy that is, unless the workbook at hand has it", async () => {
    const own = { ...scheme, id: "own", name: { "zh-CN": "试行办法", "zh-TW": "試行辦法", en: "On trial" } };
    const whole = filedPlans({ ...month, scheme: own });
    const bytes = writeWorkbook(whole.filter(({ name }) => name !== stateSheetName));
    expect(refusal(bytes)).toEqual([{ code: "filePolicyUnknown", policy: "试行办法" }]);
    const file = {
      name: "上期.xlsx",
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer as never),
    };
    const read = await readOtherPeriod(file, "2026-11-22", undefined, own);
    expect(read).toMatchObject({ ok: true, value: { state: { scheme: { id: "own" } } } });
  });

  test("sheets and tables that were deleted, each by its name", () => {
    const without = plans.filter(({ name }) => name !== "规则");
    const bytes = writeWorkbook(
      without.map((plan) => {
        const { table, ...plain } = plan;
        return table?.name === "tblScore" ? plain : plan;
      }),
    );
    expect(refusal(bytes)).toEqual([
      { code: "sheetMissing", sheet: "规则" },
      { code: "tableMissing", sheet: "评分表", table: "tblScore" },
    ]);
  });

  test("more bytes than the limit, before they are looked at", () => {
    const bytes = new Uint8Array(fileLimits.packed + 1);
    bytes.set(file.subarray(0, 4));
    expect(refusal(bytes)).toEqual([{ code: "fileTooLarge", megabytes: 21, limit: 20 }]);
  });

  test("parts that unpack to more than the limit, before they are unpacked", () => {
    const bytes = file.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, fileLimits.unpacked, true);
    expect(["fileDamaged", "fileTooLarge"]).toContain(refusal(bytes)[0]?.code);
  });

  test("a part that unpacks to more than its directory says", () => {
    const bomb = rewritten(file, (name, content) =>
      name === "xl/workbook.xml" ? strFromU8(content) + " ".repeat(5_000_000) : content,
    );
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(refusal(bomb)).toEqual([{ code: "fileDamaged", part: "xl/workbook.xml" }]);
  });

  test("entities of its own, which are refused and never replaced", () => {
    const laughing = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const bytes = withPart(/workbook\.xml$/, (xml) => xml.replace(/(<\?xml[^>]*>)?/, `$1${laughing}`));
    expect(refusal(bytes)).toEqual([{ code: "fileDamaged", part: "xl/workbook.xml" }]);
  });

  test("a cell at the far end of a sheet", () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const bytes = withPart(/sheet3\.xml$/, (xml) => xml.replace("</sheetData>", far));
    expect(refusal(bytes)).toEqual([{ code: "fileSheetTooLarge", sheet: "评分表", lastCell: "XFD1048576" }]);
  });
});

describe("Whatever happened to a file on its way", () => {
  const answers = (bytes: Uint8Array): boolean => {
    const result = readFile(bytes);
    return result.ok || result.issues.length > 0;
  };

  test("it is read or refused when it was cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(file.length), (length) => answers(file.subarray(0, length))),
      { numRuns: 200 },
    );
  });

  test("a changed byte never becomes another figure", () => {
    const whole = JSON.stringify(readFile(file));
    const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = file.slice();
        for (const { at, to } of changes) bytes[at] = to;
        const result = readFile(bytes);
        expect(result.ok ? JSON.stringify(result) : whole).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("it is read or refused when its XML was torn", () => {
    const torn = fc.record({
      part: fc.constantFrom("workbook.xml", "workbook.xml.rels", "sharedStrings.xml", "sheet3.xml", "table1.xml"),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      put: fc.constantFrom(
        "",
        "<",
        ">",
        "</c>",
        "&#x110000;",
        "<![CDATA[",
        '"',
        "<row r='x'>",
        "<c r='A0'/>",
        "\u0000",
      ),
    });
    fc.assert(
      fc.property(torn, ({ part, at, put }) =>
        answers(
          rewritten(file, (name, content) => {
            if (!name.endsWith(part)) return content;
            const xml = strFromU8(content);
            const cut = Math.floor(xml.length * at);
            return xml.slice(0, cut) + put + xml.slice(put === "" ? xml.length : cut);
          }),
        ),
      ),
      { numRuns: 150 },
    );
  });

  test("arbitrary bytes behind a zip's first ones are refused", () => {
    const start = file.subarray(0, 4);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (rest) => refusal(Uint8Array.from([...start, ...rest])).length > 0,
      ),
    );
  });
});
