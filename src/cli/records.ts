import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Named } from "../domain/people/identity";
import { unpaused } from "../domain/outcome/paused";
import { Month } from "../domain/time/month";
import { periodHolding, usualLength } from "../domain/time/period";
import { schemeById, schemeIds } from "../schemes";
import { pastedRoster } from "../sheets/lists/roster";
import { readGrids } from "../xlsx/readGrids";
import { recordsShown } from "./recordsShown";

const usage = "usage: npm run --silent records -- FILE.xlsx --scheme ID --people P.csv --period 2026-10";

/** What records in a workbook would fill: JSON out; the exit code is 1 when a file or an option cannot be used. */
function main(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { scheme: { type: "string" }, people: { type: "string" }, period: { type: "string" } },
  });
  const [file] = positionals;
  const { scheme: id, people: list, period: month } = values;
  if (file === undefined || id === undefined || list === undefined || month === undefined) return complain(usage);
  const scheme = schemeById(id);
  if (scheme === undefined) return complain(`no policy "${id}"; there are ${schemeIds.join(", ")}`);
  if (!Month.safeParse(month).success) return complain(`--period ${month}: expected 2026-10`);
  const people = peopleIn(list);
  if (typeof people === "string") return complain(people);
  const bytes = contentOf(file);
  if (typeof bytes === "string") return complain(bytes);
  const grids = unpaused(readGrids(bytes));
  if (!grids.ok) return complain(`${file}: ${JSON.stringify(grids.issues)}`);
  const period = periodHolding(usualLength(scheme.cycle), month);
  process.stdout.write(`${JSON.stringify(recordsShown(grids.value, { scheme, people, period }), null, 2)}\n`);
  return 0;
}

function contentOf(file: string): Uint8Array | string {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return `${file}: ${error.message}`;
    throw error;
  }
}

/** The people of a list "工号,姓名", with or without headings, or why it cannot be used. */
function peopleIn(file: string): Named[] | string {
  const content = contentOf(file);
  if (typeof content === "string") return content;
  const lines = pastedRoster(new TextDecoder().decode(content));
  const people = lines.flatMap((line) => (line.kind === "person" ? [{ number: line.number, name: line.name }] : []));
  const unread = lines.find(({ kind }) => kind === "unread");
  if (unread) return `${file}: line ${unread.line} names nobody`;
  return people.length === 0 ? `${file}: nobody in it` : people;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
