import { languageNamed } from "./languageNamed";
import { collectedFiles } from "./collectedFiles";
import { collectJson, collectReport } from "./collectReport";
import { openedFile } from "./openedFile";
import { tell, workbooksIn } from "./places";
import { ending, optionsIn, Unusable } from "./unusable";
import { writeFile } from "./writeFile";
import { collectedBook } from "../sheets/collectedBook";
import type { Collection } from "../sheets/travel/collected";
import { type Decisions, openQuestions } from "../sheets/travel/decided";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { localDay } from "../domain/time/day";

const usage =
  "usage: npm run --silent collect -- WORKBOOK.xlsx FOLDER|FILE … [--by COLUMN] [--out FILE.xlsx [--take theirs] [--force]] [--json] [--lang zh-CN|zh-TW|en]";

const options = {
  by: { type: "string" },
  out: { type: "string" },
  take: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  force: { type: "boolean" },
} as const;

/**
 * What returned files would change in a workbook, which stays as it is; with --out, the workbook with it as a new file. The exit
 * code is 1 where a file or an option cannot be used, 2 where something is missing, refused or still to be decided, else 0.
 */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  const [workbook, ...places] = positionals;
  const { out, take } = values;
  if (workbook === undefined || places.length === 0) throw new Unusable(usage);
  if (take !== undefined && take !== "theirs") throw new Unusable(`--take ${take}: there is theirs`);
  const language = languageNamed(values.lang ?? "zh-CN");
  const today = localDay(new Date());
  const opened = openedFile(workbook, today, language);
  const collection = collectedFiles(opened, { names: places.flatMap(workbooksIn), by: values.by, today }, tell);
  tell("");
  const decisions = take === "theirs" ? theirs(collection) : {};
  const isJson = values.json === true;
  process.stdout.write(isJson ? collectJson(collection) : collectReport(opened, { collection, decisions, language }));
  if (out !== undefined) {
    const { plans, shown } = collectedBook(opened, { collection, decisions, today });
    writeFile(out, writeWorkbook(plans, { shown }), values.force === true);
  }
  return isComplete(collection, decisions) ? 0 : 2;
}

/** Where it was changed on both sides, what the file has; files that contradict each other are for somebody to decide. */
const theirs = ({ cells }: Collection): Decisions =>
  Object.fromEntries(cells.flatMap(({ mark, kind }) => (kind === "both" ? [[mark, 0] as const] : [])));

const isComplete = (collection: Collection, decisions: Decisions): boolean =>
  collection.files.every(({ standing }) => standing.kind === "taken") &&
  openQuestions(collection, decisions) + collection.awaited.length + collection.troubles.length === 0;

process.exitCode = ending(() => main(process.argv.slice(2)));
