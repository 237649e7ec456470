import { readFileSync } from "node:fs";
import { unpaused } from "../domain/outcome/paused";
import { Month } from "../domain/time/month";
import { schemeById, schemeIds } from "../schemes";
import { readGrids } from "../xlsx/readGrids";
import { adoption } from "./adoption";
import { parseArgs } from "node:util";

const usage = "usage: npm run --silent adopt -- FILE.xlsx [--scheme ID] [--period 2026-10] [--mapping M.json]";

/** What somebody's own workbook holds: JSON out; the exit code is 1 when the file or an option cannot be used. */
function main(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { scheme: { type: "string" }, period: { type: "string" }, mapping: { type: "string" } },
  });
  const [file] = positionals;
  if (file === undefined) return complain(usage);
  const scheme = values.scheme === undefined ? null : schemeById(values.scheme);
  if (scheme === undefined) return complain(`no policy "${values.scheme ?? ""}"; there are ${schemeIds.join(", ")}`);
  const period = values.period ?? null;
  if (period !== null && !Month.safeParse(period).success) return complain(`--period ${period}: expected 2026-10`);
  const grids = unpaused(readGrids(new Uint8Array(readFileSync(file))));
  if (!grids.ok) return complain(`${file}: ${JSON.stringify(grids.issues)}`);
  process.stdout.write(`${JSON.stringify(adoption(grids.value, scheme, period), null, 2)}\n`);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
