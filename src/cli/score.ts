import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { languageNamed } from "./languageNamed";
import { isSound, type ScoredFile, scoredFile } from "./scoredFile";
import { refusals, scoreReport } from "./scoreReport";
import { scoreCsv, scoreJson, scoreRows } from "./scoreShown";
import { asUnusable, ending, optionsIn, Unusable } from "./unusable";

const usage = "usage: npm run --silent score -- FILE|FOLDER … [--json|--csv] [--lang zh-CN|zh-TW|en]";

const options = { json: { type: "boolean" }, csv: { type: "boolean" }, lang: { type: "string" } } as const;

/**
 * Scores filled workbooks from what was typed into them and compares with the results they store. The exit code is 1 where a file
 * or an option cannot be used, 2 where something is wrong in a workbook, else 0.
 */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  if (positionals.length === 0 || (values.json === true && values.csv === true)) throw new Unusable(usage);
  const language = languageNamed(values.lang ?? "zh-CN");
  const names = positionals.flatMap(workbooksIn);
  const today = new Date().toISOString().slice(0, 10);
  const files = names.map((file, nth) => {
    tell(`${nth + 1}/${names.length} ${path.basename(file)}`);
    return scoredFile(file, today);
  });
  tell("");
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify(scoreJson(files), null, 2)}\n`
      : values.csv === true
        ? scoreCsv(scoreRows(files, language))
        : scoreReport(files, language),
  );
  for (const line of refusals(files, language)) process.stderr.write(`${line}\n`);
  return exitCode(files);
}

function exitCode(files: readonly ScoredFile[]): number {
  if (files.some(({ kind }) => kind !== "scored")) return 1;
  return files.every(isSound) ? 0 : 2;
}

/** Programs' own copies of an open workbook, and hidden files, are no workbooks. */
const workbook = /^[^~.].*\.(xlsx|xlsm|xls|xlsb|et)$/i;

/** A file, or the workbooks that lie in a folder, by their names. */
function workbooksIn(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    const found = readdirSync(place)
      .filter((name) => workbook.test(name))
      .sort();
    if (found.length === 0) throw new Unusable(`${place}: no workbook in it`);
    return found.map((name) => path.join(place, name));
  } catch (error) {
    throw asUnusable(place, error);
  }
}

/** What is going on, on a terminal alone; nothing takes the line away again. */
function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}

process.exitCode = ending(() => main(process.argv.slice(2)));
