import { unpaused } from "../domain/outcome/paused";
import { periodHolding, usualLength } from "../domain/time/period";
import { readGrids } from "../xlsx/readGrids";
import { recordsShown } from "./recordsShown";
import { rosterIn } from "./rosterFile";
import { contentOf, ending, monthNamed, optionsIn, schemeNamed, Unusable } from "./unusable";

const usage = "usage: npm run --silent records -- FILE.xlsx --scheme ID --people P.csv --period 2026-10";

const options = { scheme: { type: "string" }, people: { type: "string" }, period: { type: "string" } } as const;

/** What records in a workbook would fill: JSON out; the exit code is 1 when a file or an option cannot be used. */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  const [file] = positionals;
  const { scheme: id, people: list, period: month } = values;
  if (file === undefined || id === undefined || list === undefined || month === undefined) throw new Unusable(usage);
  const scheme = schemeNamed(id);
  const period = periodHolding(usualLength(scheme.cycle), monthNamed("--period", month));
  const people = rosterIn(list);
  const grids = unpaused(readGrids(contentOf(file)));
  if (!grids.ok) throw new Unusable(`${file}: ${JSON.stringify(grids.issues)}`);
  process.stdout.write(`${JSON.stringify(recordsShown(grids.value, { scheme, people, period }), null, 2)}\n`);
  return 0;
}

process.exitCode = ending(() => main(process.argv.slice(2)));
