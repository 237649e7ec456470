import { schemeIds } from "../../src/schemes";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { readPeriod } from "../../src/sheets/readPeriod";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { readFile } from "../support/readFile";
import { rawOf } from "../sheets/rawOf";
import { convertAll, libreOffice } from "../support/libreOffice";
import { filedPlans, type FiledPeriod, periodFile, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { basicTeams } from "./anyTeams";

const today = "2026-11-22";
const program = libreOffice();

function read(bytes: Uint8Array): RawPeriod {
  const result = readFile(bytes);
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues));
}

/** The policy's own worked cases and invented people, all of one department. */
function monthOf(id: string): FiledPeriod {
  const scheme = shipped(id);
  return { scheme, people: numbered(basicTeams(scheme)[0]?.people ?? []) };
}

/** What the engine gives; a row in which nothing was typed has no result. */
function expected({ scheme, people }: FiledPeriod): (Evaluation | null)[] {
  const isTyped = (inputs: Inputs): boolean => scheme.inputs.some(({ id }) => (inputs[id] ?? null) !== null);
  const alone = people.map(({ inputs }) => (isTyped(inputs) ? evaluate(scheme, inputs) : null));
  return rankTeam(
    scheme,
    alone.map((result) => (result?.ok === true ? result.value : null)),
  );
}

const shown = (evaluations: readonly (Evaluation | null)[]) =>
  evaluations.map((one) => one && { total: one.total, grade: one.band?.grade, payout: one.payout, pay: one.pay });

/** Rows without the blanks at their ends, which a file does not keep. */
const trimmed = (rows: readonly (readonly CellValue[])[]): string[] =>
  rows
    .map((row) => JSON.stringify(row).replace(/(,?"")+\]$/, "]"))
    .join("\n")
    .replace(/(\n\[\])+$/, "")
    .split("\n");

describe.each(schemeIds)("A month under policy %s", (id) => {
  const month = monthOf(id);
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = periodFile(month);
  }, 60_000);

  test("is read from its file as the add-in reads it from the open workbook", () => {
    const raw = read(bytes);
    const [, policy, score, ledger] = filedPlans(month).map(rawOf);
    expect(raw.state).toMatchObject({ month: "2026-10", scheme: month.scheme });
    expect([raw.policy, raw.score, raw.ledger].map(({ formulas }) => trimmed(formulas))).toEqual(
      [policy, score, ledger].map((sheet) => trimmed(sheet?.formulas ?? [])),
    );
    expect([raw.hiddenScoreRows, raw.approval, raw.interviewIndex]).toEqual([[], null, null]);
  });

  test("is evaluated from what was typed, without a saved result", () => {
    const result = readPeriod(read(bytes), today);
    expect(result.people.map(({ number }) => number)).toEqual(month.people.map(({ number }) => number));
    expect(shown(result.people.map(({ evaluation }) => evaluation))).toEqual(shown(expected(month)));
    const errors = result.findings.filter(({ severity }) => severity === "error").map(({ issue }) => issue.code);
    expect(errors.filter((code) => code === "formulaReplaced" || code === "columnMissing")).toEqual([]);
  });
});

(program === null ? describe.skip : describe)("Saved again by LibreOffice", () => {
  let saved: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const files = schemeIds.map((id) => periodFile(monthOf(id)));
    const converted = await convertAll(program ?? "", files, "xlsx");
    saved = new Map(schemeIds.map((id, index) => [id, converted[index] ?? new Uint8Array()] as const));
  }, 600_000);

  test.each(schemeIds)("a month under policy %s gives the same results", (id) => {
    const month = monthOf(id);
    const result = readPeriod(read(saved.get(id) ?? new Uint8Array()), today);
    expect(result.isPolicySound).toBe(true);
    expect(shown(result.people.map(({ evaluation }) => evaluation))).toEqual(shown(expected(month)));
  });
});
