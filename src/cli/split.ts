import path from "node:path";
import { grouped, groupHeadings, type Grouping, groupsBy } from "../sheets/travel/groups";
import { pastedUnder } from "../sheets/lists/roster";
import { listIn } from "./rosterFile";
import { languageNamed } from "./languageNamed";
import { type OpenedFile, openedFile } from "./openedFile";
import { type SplitFiles, splitFiles } from "./splitFiles";
import { ending, optionsIn, Unusable } from "./unusable";
import { makeFolder, writeFile } from "./writeFile";
import { localDay } from "../domain/time/day";

const usage =
  "usage: npm run --silent split -- FILE.xlsx --by COLUMN --out FOLDER [--people LIST.csv] [--lang zh-CN|zh-TW|en] [--force]";

const options = {
  by: { type: "string" },
  out: { type: "string" },
  people: { type: "string" },
  lang: { type: "string" },
  force: { type: "boolean" },
} as const;

/** A workbook in parts by a column: a file of plain formulas for everybody who stands in it, with the rows of theirs only. */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  const [file, ...more] = positionals;
  const { by, out, people } = values;
  if (file === undefined || more.length > 0 || by === undefined || out === undefined) throw new Unusable(usage);
  const today = localDay(new Date());
  const opened = openedFile(file, today, languageNamed(values.lang ?? "zh-CN"));
  const grouping = people === undefined ? groupsBy(opened.raw, by) : ofList(people, by);
  if (grouping === null) throw new Unusable(noHeading(people ?? file, by, opened));
  const made = splitFiles(opened, grouping, { by, sentOn: today });
  return written(made, { by, out, isForced: values.force === true });
}

function written({ files, without }: SplitFiles, to: { by: string; out: string; isForced: boolean }): number {
  if (files.length === 0) throw new Unusable(`nobody has anything under "${to.by}"`);
  makeFolder(to.out);
  for (const { name, bytes } of files) writeFile(path.join(to.out, name), bytes, to.isForced);
  for (const { name, people } of files) process.stdout.write(`${name}\t${people}\n`);
  for (const person of without) process.stderr.write(`${person}: in no file, nothing under "${to.by}"\n`);
  return without.length === 0 ? 0 : 2;
}

const noHeading = (place: string, by: string, { raw }: OpenedFile): string =>
  [`${place}: no heading "${by}"`, ...groupHeadings(raw).map((heading) => `there is "${heading}"`)].join("; ");

function ofList(file: string, by: string): Grouping | null {
  const listed = pastedUnder(listIn(file), by);
  return listed && grouped(listed.map(({ person, under }) => ({ person, group: under })));
}

process.exitCode = ending(() => main(process.argv.slice(2)));
