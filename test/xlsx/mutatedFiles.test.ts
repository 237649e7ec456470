import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { readPeriod } from "../../src/sheets/readPeriod";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { cellOf } from "../../src/sheets/kit/address";
import type { RawSheet } from "../../src/sheets/kit/raw";
import { numbered, periodFile } from "../support/periodFile";
import { readFile } from "../support/readFile";
import { shipped } from "../support/shipped";
import { anyMutation, mutated, type Mutation } from "./mutatedParts";
import { cellsOf, cellsSharing } from "./touchedCells";

/** KPI_SEED repeats the files of an earlier run; KPI_MUTATIONS says how many. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const runs = Number(process.env["KPI_MUTATIONS"] ?? 60);
const today = "2026-11-22";

const strings = "xl/sharedStrings.xml";
const sheets = {
  policy: "xl/worksheets/sheet2.xml",
  score: "xl/worksheets/sheet3.xml",
  ledger: "xl/worksheets/sheet4.xml",
};
type SheetRole = keyof typeof sheets;
const roles = Object.keys(sheets) as SheetRole[];

/** What people fill in most often stands first and is changed most often. */
const wanted = [
  sheets.score,
  sheets.score,
  strings,
  sheets.ledger,
  sheets.policy,
  "xl/worksheets/sheet5.xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/tables/table1.xml",
  "xl/worksheets/_rels/sheet3.xml.rels",
  "_rels/.rels",
];

interface Original {
  parts: Record<string, Uint8Array>;
  raw: RawPeriod;
}
const originals: Original[] = [];

beforeAll(() => {
  for (const id of ["004PRE", "000"]) {
    const scheme = shipped(id);
    const people = numbered(scheme.examples.slice(0, 4).map(({ inputs }) => inputs));
    const parts = unzipSync(periodFile({ scheme, people }));
    const read = readFile(zipSync(parts));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    originals.push({ parts, raw: read.value });
  }
}, 60_000);

/** Cells of each sheet in which something may be otherwise. */
function touchedIn(
  { parts }: Original,
  part: string,
  touched: ReturnType<typeof cellsOf>,
  shared: (role: SheetRole) => string[],
) {
  const of = (role: SheetRole): ReadonlySet<string> =>
    new Set(part === sheets[role] ? touched : part in parts ? shared(role) : []);
  return { policy: of("policy"), score: of("score"), ledger: of("ledger") };
}

const cellsIn = ({ values, formulas }: RawSheet, touched: ReadonlySet<string>): string[] => {
  const places = new Set(
    [...touched]
      .filter((address) => /^[A-Z]{1,3}\d+$/.test(address))
      .map((address) => {
        const { row, column } = cellOf(address);
        return `${row} ${column}`;
      }),
  );
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      (value === "" && (formulas[r]?.[c] ?? "") === "") || places.has(`${r} ${c}`)
        ? []
        : [`${r} ${c} ${JSON.stringify([value, formulas[r]?.[c]])}`],
    ),
  );
};

/** Everybody, with what was typed for them. */
const peopleIn = (raw: RawPeriod) =>
  readPeriod(raw, today).people.map(({ row, number, name, inputs }) => ({ row, number, name, inputs }));

const errorsIn = (raw: RawPeriod): number =>
  readPeriod(raw, today).findings.filter(({ severity }) => severity === "error").length;

function check(original: Original, part: string, mutation: Mutation): void {
  const content = original.parts[part] ?? new Uint8Array();
  const change = mutated(content, mutation);
  if (change === null) return;
  const result = readFile(zipSync({ ...original.parts, [part]: change.content }, { level: 0 }));
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    return;
  }
  const { raw } = original;
  const shared = (role: SheetRole): string[] =>
    part === strings ? cellsSharing(original.parts[sheets[role]] ?? new Uint8Array(), content, change.touched) : [];
  const touched = touchedIn(original, part, cellsOf(change.touched), shared);
  for (const role of roles)
    expect([role, cellsIn(result.value[role], touched[role])]).toEqual([role, cellsIn(raw[role], touched[role])]);
  const people = peopleIn(result.value);
  const rows = [...touched.score].map((address) => Number(address.replace(/\D/g, "")));
  const isBody = rows.every((row) => row > raw.scoreTable.row + 1) && touched.policy.size === 0;
  const kept = peopleIn(raw).filter(({ row }) => !rows.includes(row));
  if (isBody && errorsIn(result.value) <= errorsIn(raw)) expect(people).toEqual(expect.arrayContaining(kept));
}

test(`${runs} files that were changed at random are refused, or read without losing anybody's figures (KPI_SEED=${seed})`, () => {
  const drawn = fc.record({ original: fc.constantFrom(0, 1), part: fc.constantFrom(...wanted), mutation: anyMutation });
  fc.assert(
    fc.property(drawn, ({ original: nth, part, mutation }) => {
      const original = originals[nth];
      if (original) check(original, part, mutation);
    }),
    { seed, numRuns: runs },
  );
}, 1_200_000);
