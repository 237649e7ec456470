import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { exportReaders, type ReadExport } from "./exportReaders";

const root = path.join(__dirname, "..", "..");

/** Called from outside: Excel calls the functions by their names in the metadata. */
const entries = ["src/functions/functions.ts"];

const isTest = (file: string): boolean => file.startsWith("test/");
const isUnread = ({ readers }: ReadExport): boolean => readers.length === 0;
const isOnlyTested = ({ readers, isUsedAtHome }: ReadExport): boolean =>
  readers.length > 0 && readers.every(isTest) && !isUsedAtHome;

const stemOf = (file: string): string => path.basename(file).replace(/\.tsx?$/, "");

/** Names that files of different names export: two things, or one thing with two homes. */
function sharedNames(exports: readonly ReadExport[]): string[] {
  const files = new Map<string, string[]>();
  for (const { file, name } of exports.filter((one) => !isTest(one.file)))
    files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].flatMap(([name, homes]) =>
    new Set(homes.map(stemOf)).size > 1 ? [`${name}: ${homes.join(", ")}`] : [],
  );
}

const placesOf = (exports: readonly ReadExport[], wanted: (one: ReadExport) => boolean): string[] =>
  exports.filter((one) => !isTest(one.file) && wanted(one)).map(({ file, name }) => `${file}: ${name}`);

describe("the code that ships", () => {
  const files = ["src", "test"].flatMap((folder) => ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]));
  const relative = (file: string): string => path.relative(root, file).split(path.sep).join("/");
  const all = exportReaders(new Map(files.map((file) => [relative(file), readFileSync(file, "utf8")])));
  const exports = all.filter(({ file }) => !entries.includes(file));

  test("exports nothing that no other file reads", () => expect(placesOf(exports, isUnread)).toEqual([]));

  test("holds nothing that only tests use", () => expect(placesOf(exports, isOnlyTested)).toEqual([]));

  test("gives one name to two exports only where their files have one name too: the same kind, layer by layer", () =>
    expect(sharedNames(exports)).toEqual([]));
});

describe("an export", () => {
  const home = "export const sum = 1;\nexport type Sum = number;\nexport function add() {}\n";
  const found = (...others: (readonly [file: string, text: string])[]) => {
    const exports = exportReaders(new Map([["src/a/sum.ts", home], ...others]));
    return { unread: placesOf(exports, isUnread), onlyTested: placesOf(exports, isOnlyTested) };
  };
  const [sum, type, add] = ["src/a/sum.ts: sum", "src/a/sum.ts: Sum", "src/a/sum.ts: add"];

  test("shares its name with no file but one of its own name", () => {
    const sum = "export const sum = 1;";
    const shared = (other: string) =>
      sharedNames(
        exportReaders(
          new Map([
            ["src/a/sum.ts", sum],
            [other, sum],
          ]),
        ),
      );
    expect(shared("src/b/sum.ts")).toEqual([]);
    expect(shared("src/b/add.ts")).toEqual(["sum: src/a/sum.ts, src/b/add.ts"]);
  });

  test("that nobody imports is unread", () => expect(found()).toEqual({ unread: [sum, type, add], onlyTested: [] }));

  test.each([
    ["under its name", 'import { sum } from "./a/sum";'],
    ["under another", 'import { sum as total } from "./a/sum";'],
    ["to pass it on", 'export { sum } from "./a/sum";'],
  ])("is read by a file that imports it %s", (_how, text) =>
    expect(found(["src/b.ts", text])).toEqual({ unread: [type, add], onlyTested: [] }),
  );

  test.each([
    ["later", 'const load = () => import("./a/sum");'],
    ["for a type", 'type All = typeof import("./a/sum");'],
    ["under one name", 'import * as all from "./a/sum";'],
  ])("is read by a file that imports all of its file %s", (_how, text) =>
    expect(found(["src/b.tsx", text]).unread).toEqual([]),
  );

  test("that a test alone imports is used by tests only, unless its own file uses it", () => {
    const reading = ["test/a/sum.test.ts", 'import { add, sum, type Sum } from "../../src/a/sum";'] as const;
    expect(found(reading)).toEqual({ unread: [], onlyTested: [sum, type, add] });
    expect(found(reading, ["src/a/sum.ts", `${home}const twice = (one: Sum) => add(one.add, { sum });`])).toEqual({
      unread: [],
      onlyTested: [],
    });
  });
});
