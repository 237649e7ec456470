import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelApiSets } from "../support/apiSets";
import { type RunningExcel, startExcel } from "../support/excel";
import { REQUIREMENT_SETS } from "./bridge/options";

const sets = excelApiSets();
const claimed = Number(REQUIREMENT_SETS["ExcelApi"]?.split(".")[1]);

/** Newer than Excel says it has; sets of other platforms, "ExcelApiDesktop 1.1", are newer always. */
const isNewer = (set: string): boolean => {
  const [name, version = ""] = set.split(" ");
  return name !== "ExcelApi" || Number(version.split(".")[1]) > claimed;
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The parts of a range's class are files of their own. */
const wireName = (name: string): string => (/^Range(Area|Contents|Navigation)$/.test(name) ? "Range" : name);

interface Member {
  owner: string;
  name: string;
}

const classBody = /class (\w+)[^{]*\{([\s\S]*?)\n\}/g;
const shape = /name: "(\w+)",\s*defaults: \{([^}]*)\}/g;

function membersIn(source: string): Member[] {
  const written = [...source.matchAll(classBody)].flatMap(([, owner = "", body = ""]) =>
    [...body.matchAll(/^ {2}(?:override )?(?:[gs]et )?([A-Z]\w*)\(/gm)].map(([, name = ""]) => ({ owner, name })),
  );
  const kept = [...source.matchAll(shape)].flatMap(([, owner = "", body = ""]) =>
    [...body.matchAll(/\b([A-Z]\w*):/g)].map(([, name = ""]) => ({ owner, name })),
  );
  return [...written, ...kept].map(({ owner, name }) => ({ owner: wireName(owner), name: camel(name) }));
}

const folder = join(__dirname, "model");
const members = readdirSync(folder).flatMap((file) => membersIn(readFileSync(join(folder, file), "utf8")));

test("the declarations of Office.js are read: they name the set of every member", () => {
  expect(sets.get("Range.getColumnProperties")).toBe("ExcelApi 1.9");
  expect(sets.get("Range.valuesAsJson")).toBe("ExcelApi 1.16");
  expect(sets.get("Table.resize")).toBe("ExcelApi 1.13");
  expect(members.filter(({ owner, name }) => sets.has(`${owner}.${name}`)).length).toBeGreaterThan(250);
});

test("the stand-in has no member newer than the requirement set it claims", () => {
  const newer = members.filter(({ owner, name }) => isNewer(sets.get(`${owner}.${name}`) ?? "ExcelApi 1.1"));
  expect([...new Set(newer.map(({ owner, name }) => `${owner}.${name}`))]).toEqual([]);
});

describe("Excel", () => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel();
  }, 60_000);

  afterAll(() => excel.close());

  test.each([
    ["ExcelApi", "1.14", "1.15"],
    ["CustomFunctionsRuntime", "1.3", "1.4"],
    ["SharedRuntime", "1.1", "1.2"],
  ])("has %s %s and nothing newer", (set, version, newer) => {
    const { requirements } = Office.context;
    expect([requirements.isSetSupported(set, version), requirements.isSetSupported(set, newer)]).toEqual([true, false]);
  });

  type Work = (sheet: Excel.Worksheet) => void;

  test.each<[string, Work]>([
    ["a property that came later", (sheet) => void sheet.getRange("A1").load("valuesAsJson")],
    ["a method that came later", (sheet) => void sheet.getRange("A1").getDirectDependents()],
    ["an object that came later", (sheet) => void sheet.namedSheetViews.load("items")],
  ])("refuses %s", async (_, work) => {
    const asked = Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({
      code: expect.stringMatching(/^(NotImplemented|ApiNotFound)$/) as string,
    });
  });
});
