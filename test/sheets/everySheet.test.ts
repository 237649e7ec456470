import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sheets = join(__dirname, "..", "..", "src", "sheets");
const rooms = readdirSync(sheets, { recursive: true, encoding: "utf8" }).filter((path) => /^(?!kit).+\.ts$/.test(path));

/** The functions of the rooms that give a whole sheet. */
const makers = rooms.flatMap((path) =>
  [
    ...readFileSync(join(sheets, path), "utf8").matchAll(/^export (?:function|const) (\w+)\b.*\): SheetPlan(?: |$)/gm),
  ].map(([, name = ""]) => name),
);

/** From these Excel's limits, words and formulas are looked at in every language. */
const lookedAt = [
  "src/sheets/newWorkbook.ts",
  "test/sheets/allPlans.ts",
  "test/sheets/plansBeside.ts",
  "test/sheets/excelRules.test.ts",
]
  .map((path) => readFileSync(join(__dirname, "..", "..", path), "utf8"))
  .join("\n");

test("sheets are made by functions one can find", () => expect(makers.length).toBeGreaterThan(8));

test.each(makers)("what %s makes is among the sheets that are tried on Excel's rules", (maker) =>
  expect(lookedAt).toMatch(new RegExp(`\\b${maker}\\b`)),
);
