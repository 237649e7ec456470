import { Linter } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import writesToExcel from "./writesToExcel.cjs";

const writes = {
  "a value": 'if (sheet) sheet.getRange("A1").values = [[1]];',
  "a formula by way of a variable": 'const cell = sheet!.getRange("A1"); cell.formulas = [["=1"]];',
  "a computed member": 'const cell = sheet!.getRange("A1"); cell["formulas"] = [["=1"]];',
  "a name": 'context.workbook.worksheets.getItem("a").name = "b";',
  "a look": 'sheet!.getRange("A1").format.fill.color = "red";',
  "a new sheet": 'context.workbook.worksheets.add("a");',
  "a sheet taken away": "sheet?.delete();",
  "a lock": "sheet!.protection.protect();",
  "a longer table": 'context.workbook.tables.getItem("t").resize("A1:B9");',
  "a width counted up": "sheet!.standardWidth++;",
};

const others = {
  reading: 'sheet!.getRange("A1").load("values");',
  sending: "void context.sync();",
  "showing a cell": 'sheet!.activate(); sheet!.getRange("A1").select();',
  calculating: 'context.workbook.application.calculate("Recalculate");',
  "a list of ours": 'const names: string[] = []; names.push("a"); new Set(names).add("b");',
  "a listener": "context.workbook.worksheets.onChanged.add(() => Promise.resolve());",
};

const file = `${__dirname}/statements.ts`;
const statements = [...Object.values(writes), ...Object.values(others)];
const code = statements
  .map((one, at) => `const act${at} = (context: Excel.RequestContext, sheet: Excel.Worksheet | null) => { ${one} };`)
  .join("\n");

function programOf(): ts.Program {
  const options: ts.CompilerOptions = { strict: true, lib: ["lib.es2022.d.ts"], types: ["office-js"], noEmit: true };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, code, language) : getSourceFile(name, language);
  return ts.createProgram([file], options, host);
}

/** The statements that the rule speaks of, each as often as it does. */
const refused = new Linter({ configType: "flat", cwd: __dirname })
  .verify(
    code,
    {
      files: ["**/*.ts"],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs: [programOf()] } },
      plugins: { house: { rules: { writesToExcel } } },
      rules: { "house/writesToExcel": "error" },
    },
    file,
  )
  .map(({ line, ruleId, message }) => (ruleId === null ? message : statements[line - 1]));

test.each(Object.entries(writes))("Outside the change, lint refuses %s", (_what, statement) => {
  expect(refused.filter((one) => one === statement)).toHaveLength(1);
});

test.each(Object.entries(others))("Outside the change, lint lets be %s", (_what, statement) => {
  expect(refused).not.toContain(statement);
});

test("Lint says nothing else of these statements", () => {
  expect(refused).toHaveLength(Object.keys(writes).length);
});
