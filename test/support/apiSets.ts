import { readFileSync } from "node:fs";
import { join } from "node:path";

const declarations = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

const classes = /((?:^ {4} ?\/?\*.*\n)*)^ {4}class (\w+) .*\{\n([\s\S]*?)\n {4}\}/gm;
const membersOf = /((?:^ {8} ?\/?\*.*\n)*)^ {8}(?:readonly )?(\w+)\??[:(]/gm;

const setIn = (comment: string): string | undefined => /\[Api set: (\w+ [\d.]+)/.exec(comment)?.[1];

/** Which requirement set brought a member of Excel's objects: "ExcelApi 1.9" by "Range.getColumnProperties". */
export function excelApiSets(): ReadonlyMap<string, string> {
  const text = readFileSync(declarations, "utf8").replaceAll("\r\n", "\n");
  const excel = text.slice(text.indexOf("declare namespace Excel {"), text.indexOf("declare namespace Word {"));
  return new Map(
    [...excel.matchAll(classes)].flatMap(([, about = "", owner = "", body = ""]) =>
      [...body.matchAll(membersOf)].map(
        ([, comment = "", name = ""]) =>
          [`${owner}.${name}`, setIn(comment) ?? setIn(about) ?? "ExcelApi 1.1"] as const,
      ),
    ),
  );
}
