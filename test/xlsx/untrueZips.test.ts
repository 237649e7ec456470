import { unzipSync } from "fflate";
import type { Issue } from "../../src/domain/issue/issue";
import { periodFile, numbered } from "../support/periodFile";
import { type RawEntry, rawZip } from "../support/rawZip";
import { readFile } from "../support/readFile";
import { shipped } from "../support/shipped";

const scheme = shipped("004PRE");
const score = "xl/worksheets/sheet3.xml";
let entries: RawEntry[];

beforeAll(() => {
  const bytes = periodFile({ scheme, people: numbered(scheme.examples.map(({ inputs }) => inputs)) });
  entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
}, 60_000);

const contentOf = (wanted: string): Uint8Array =>
  entries.find(({ name }) => name === wanted)?.content ?? new Uint8Array();
const changed = (wanted: string, change: Partial<RawEntry>): RawEntry[] =>
  entries.map((entry) => (entry.name === wanted ? { ...entry, ...change } : entry));
const listedAs = (change: NonNullable<RawEntry["listed"]>): Uint8Array => rawZip(changed(score, { listed: change }));

function refusal(bytes: Uint8Array): readonly Issue[] {
  const result = readFile(bytes);
  return result.ok ? [] : result.issues;
}

test("A zip without compression is read", () => expect(refusal(rawZip(entries))).toEqual([]));

test("A flag that only the list has, for the letters of its names, changes nothing", () =>
  expect(refusal(listedAs({ flags: 0x800 }))).toEqual([]));

test("A part is found whatever the capitals of its name, as the format wants", () =>
  expect(refusal(rawZip(changed(score, { name: score.toUpperCase() })))).toEqual([]));

describe("A zip that says two things is refused:", () => {
  const of = (part: string): Issue[] => [{ code: "fileDamaged", part }];
  const after = (bytes: readonly number[]): Uint8Array => Uint8Array.from([...rawZip(entries), ...bytes]);

  function withEnd(place: number, value: number): Uint8Array {
    const bytes = rawZip(entries);
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + place, value, true);
    return bytes;
  }

  test.each<[string, () => Uint8Array, Issue[]]>([
    [
      "a name twice",
      () => rawZip([...entries, { name: score, content: contentOf("xl/worksheets/sheet2.xml") }]),
      of("zip"),
    ],
    [
      "a name twice but for its capitals",
      () => rawZip([...entries, { name: score.toUpperCase(), content: contentOf(score) }]),
      of("zip"),
    ],
    ["another name before the file", () => rawZip(changed(score, { ownName: "xl/worksheets/sheet9.xml" })), of(score)],
    ["another way of packing", () => listedAs({ method: 8 }), of(score)],
    ["another checksum", () => listedAs({ crc: 1 }), of(score)],
    ["another size", () => listedAs({ unpacked: 10 }), of(score)],
    ["two files in the same place", () => listedAs({ at: 0 }), of(score)],
    [
      "a file within another",
      () => rawZip(changed("[Content_Types].xml", { listed: { packed: 100_000 } })),
      of("[Content_Types].xml"),
    ],
    ["a size only the long format can tell", () => listedAs({ packed: 0xffffffff, unpacked: 0xffffffff }), of(score)],
    ["a place only the long format can tell", () => listedAs({ at: 0xffffffff }), of(score)],
    [
      "the record of the long format before its end",
      () => rawZip(entries, Uint8Array.from([0x50, 0x4b, 6, 7, ...new Array<number>(16).fill(0)])),
      of("zip"),
    ],
    ["fewer files than it lists", () => withEnd(10, 1), of("zip")],
    ["more files than it lists", () => withEnd(10, 0xffff), of("zip")],
    ["several disks", () => withEnd(4, 1), of("zip")],
    ["something behind its end", () => after([1, 2, 3]), of("zip")],
    ["a password for one of its files", () => listedAs({ flags: 1 }), of(score)],
  ])("%s", (_, bytes, issues) => expect(refusal(bytes())).toEqual(issues));
});
