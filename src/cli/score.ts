import path from "node:path";
import { languageNamed } from "./languageNamed";
import { isSound, type ScoredFile, scoredFile } from "./scoredFile";
import { refusals, scoreReport } from "./scoreReport";
import { scoreCsv, scoreJson, scoreRows } from "./scoreShown";
import { tell, workbooksIn } from "./places";
import { ending, optionsIn, Unusable } from "./unusable";
import { localDay } from "../domain/time/day";

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
  const today = localDay(new Date());
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

process.exitCode = ending(() => main(process.argv.slice(2)));
