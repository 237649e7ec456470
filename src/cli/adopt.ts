import { unpaused } from "../domain/outcome/paused";
import { Mapping } from "../sheets/book/mapping";
import type { SheetGrid } from "../sheets/kit/grid";
import { readGrids } from "../xlsx/readGrids";
import { adoption, type AdoptRequest } from "./adoption";
import { contentOf, ending, monthNamed, optionsIn, schemeNamed, Unusable } from "./unusable";
import { localDay } from "../domain/time/day";

const usage = "usage: npm run --silent adopt -- FILE.xlsx [--scheme ID] [--period 2026-10] [--mapping M.json]";

const options = { scheme: { type: "string" }, period: { type: "string" }, mapping: { type: "string" } } as const;

/** What somebody's own workbook holds: JSON out; the exit code is 1 when the file or an option cannot be used. */
function main(words: string[]): number {
  process.stdout.write(`${JSON.stringify(answer(requested(words)), null, 2)}\n`);
  return 0;
}

function requested(words: string[]): AdoptRequest {
  const { values, positionals } = optionsIn(words, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unusable(usage);
  const scheme = values.scheme === undefined ? null : schemeNamed(values.scheme);
  const period = values.period === undefined ? null : monthNamed("--period", values.period);
  const mapping = values.mapping === undefined ? null : mappingIn(values.mapping);
  return { grids: gridsIn(file), scheme, period, mapping, today: localDay(new Date()) };
}

function gridsIn(file: string): SheetGrid[] {
  const grids = unpaused(readGrids(contentOf(file)));
  if (!grids.ok) throw new Unusable(`${file}: ${JSON.stringify(grids.issues)}`);
  return grids.value;
}

function mappingIn(file: string): Mapping {
  const read = Mapping.safeParse(jsonIn(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Unusable(`${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(contentOf(file)).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unusable(`${file}: ${error.message}`);
    throw error;
  }
}

function answer(request: AdoptRequest): object {
  const found = adoption(request);
  if ("code" in found) throw new Unusable(`the mapping does not fit this workbook: ${JSON.stringify(found)}`);
  return found;
}

process.exitCode = ending(() => main(process.argv.slice(2)));
