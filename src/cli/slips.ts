import path from "node:path";
import { periodOf } from "../domain/time/period";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { shownBy } from "../sheets/formula/shownBy";
import { periodCode } from "../sheets/book/periodCode";
import { slipBook, slipRequests, slipsToPrint } from "../sheets/slipBooks";
import type { SlipRequest } from "../sheets/slip/slipRequest";
import { fileNamer } from "../sheets/travel/fileNames";
import { slipWords } from "../text/slipWords";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { zippedFiles } from "../xlsx/zippedFiles";
import { languageNamed } from "./languageNamed";
import { openedFile, refusalOf } from "./openedFile";
import { ending, optionsIn, Unusable } from "./unusable";
import { makeFolder, writeFile } from "./writeFile";
import { localDay } from "../domain/time/day";

const usage = "usage: npm run --silent slips -- FILE.xlsx --out FOLDER [--zip] [--lang zh-CN|zh-TW|en] [--force]";

const options = {
  out: { type: "string" },
  zip: { type: "boolean" },
  lang: { type: "string" },
  force: { type: "boolean" },
} as const;

/** A slip for everybody who has a result, as files or one ZIP, and all of them to print. The exit code is 2 where somebody has none. */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  const [file, ...more] = positionals;
  const { out } = values;
  if (file === undefined || more.length > 0 || out === undefined) throw new Unusable(usage);
  const today = localDay(new Date());
  const { raw, evaluated } = openedFile(file, today, languageNamed(values.lang ?? "zh-CN"));
  const { part, language } = raw.state;
  if (part) throw new Unusable(refusalOf(file, [{ code: "onlyAPart", name: part.name }], language));
  const requests = slipRequests(evaluated, today);
  if (requests.length === 0) throw new Unusable(`${file}: nobody has a result`);
  write(filesOf(evaluated, requests, values.zip === true), out, values.force === true);
  return requests.length === evaluated.people.length ? 0 : 2;
}

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

function filesOf({ state }: EvaluatedPeriod, requests: readonly SlipRequest[], isZipped: boolean): NamedFile[] {
  const nameOf = fileNamer();
  const files = requests.map((request) => {
    const { file, plans, shown } = slipBook(request);
    return { name: nameOf(file), bytes: writeWorkbook(plans, { shown }) };
  });
  const words = slipWords(state.language);
  const period = periodCode(periodOf(state));
  const printed = slipsToPrint(requests);
  const print = { name: words.printName(period), bytes: writeWorkbook(printed, { shown: shownBy(printed) }) };
  return isZipped ? [{ name: words.zipName(period), bytes: zippedFiles(files) }, print] : [...files, print];
}

function write(files: readonly NamedFile[], out: string, isForced: boolean): void {
  makeFolder(out);
  for (const { name, bytes } of files) {
    writeFile(path.join(out, name), bytes, isForced);
    process.stdout.write(`${name}\n`);
  }
}

process.exitCode = ending(() => main(process.argv.slice(2)));
