import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import writesToExcel from "./writesToExcel.cjs";

const root = `${__dirname}/../..`;

/** What the rule says of one statement, in a file that stands where no writing is allowed. */
const said = (statement: string): string[] =>
  new Linter({ configType: "flat", cwd: root })
    .verify(
      `export const act = (context: Excel.RequestContext, sheet: Excel.Worksheet | null): void => { ${statement} };`,
      {
        files: ["**/*.ts"],
        languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
        plugins: { house: { rules: { writesToExcel } } },
        rules: { "house/writesToExcel": "error" },
      },
      `${root}/src/excel/showRow.ts`,
    )
    .map(({ ruleId }) => ruleId ?? "not read");

describe("Outside the change, lint refuses", () => {
  test.each([
    ["a value", 'if (sheet) sheet.getRange("A1").values = [[1]];'],
    ["a formula by way of a variable", 'const cell = sheet!.getRange("A1"); cell.formulas = [["=1"]];'],
    ["a computed member", 'const cell = sheet!.getRange("A1"); cell["formulas"] = [["=1"]];'],
    ["a name", 'context.workbook.worksheets.getItem("a").name = "b";'],
    ["a look", 'sheet!.getRange("A1").format.fill.color = "red";'],
    ["a new sheet", 'context.workbook.worksheets.add("a");'],
    ["a sheet taken away", "sheet?.delete();"],
    ["a lock", "sheet!.protection.protect();"],
    ["a longer table", 'context.workbook.tables.getItem("t").resize("A1:B9");'],
    ["a width counted up", "sheet!.standardWidth++;"],
  ])("%s", (_what, statement) => {
    expect(said(statement)).toEqual(["house/writesToExcel"]);
  });
});

describe("Outside the change, lint lets be", () => {
  test.each([
    ["reading", 'sheet!.getRange("A1").load("values");'],
    ["sending", "void context.sync();"],
    ["showing a cell", 'sheet!.activate(); sheet!.getRange("A1").select();'],
    ["a list of ours", 'const names: string[] = []; names.push("a"); new Set(names).add("b");'],
    ["a listener", "context.workbook.worksheets.onChanged.add(() => Promise.resolve());"],
  ])("%s", (_what, statement) => {
    expect(said(statement)).toEqual([]);
  });
});
