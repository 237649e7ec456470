import { pointsById } from "./caseResult";
import { findingShown } from "./adoptedFigures";
import { type Language } from "../domain/wording/localText";
import type { PersonRow } from "../sheets/book/evaluatedPeriod";
import type { CellValue } from "../sheets/kit/plan";
import { displayWidth } from "../sheets/kit/textFit";
import { whyNoResult } from "../sheets/shownResults";
import { scoreWords } from "../text/scoreWords";
import { texts } from "../text/texts";
import type { ScoredFile } from "./scoredFile";

type Scored = Extract<ScoredFile, { kind: "scored" }>;

/** Everything for another program. */
export const scoreJson = (files: readonly ScoredFile[]): object => ({ files: files.map(fileJson) });

function fileJson(one: ScoredFile): object {
  if (one.kind === "refused") return { file: one.file, refused: one.issues };
  if (one.kind === "unread") return { file: one.file, unread: one.message };
  const { state, scheme, people, findings } = one.evaluated;
  return {
    file: one.file,
    policy: { id: scheme.id, name: scheme.name[state.language] },
    month: state.month,
    ...(state.periodLength === undefined ? {} : { periodLength: state.periodLength }),
    department: state.department,
    people: people.map(personJson),
    isCalculated: one.isCalculated,
    differences: one.differences,
    findings: findings.map(findingShown),
  };
}

function personJson({ row, number, name, evaluation, issues, rank }: PersonRow): object {
  const person = { row, number, name };
  if (evaluation === null) return { ...person, issues };
  const { total, band, payout, items } = evaluation;
  return { ...person, total, grade: band?.grade ?? null, payout, rank, items: pointsById(items) };
}

/** A line for everybody of all files, with headings. */
export function scoreRows(files: readonly ScoredFile[], language: Language): CellValue[][] {
  const { number, name, total, grade, payout, ranking, note } = texts(language).sheets.score;
  const words = scoreWords(language);
  const { period, policy } = words.columns;
  return [
    [words.file, policy, period, number, name, total, grade, payout, ranking, note],
    ...files.flatMap((one) => (one.kind === "scored" ? rowsOf(one, language) : [])),
  ];
}

function rowsOf({ file, evaluated, differences }: Scored, language: Language): CellValue[][] {
  const { state, scheme, people } = evaluated;
  const words = scoreWords(language);
  return people.map(({ number, name, evaluation, issues, rank }) => {
    const who = [file, scheme.id, state.month, number, name];
    if (evaluation === null)
      return [...who, "", "", "", "", `${words.noResult}: ${whyNoResult(scheme, issues, language)}`];
    const { total, band, payout } = evaluation;
    const differs = differences.filter(({ person }) => person.number === number && person.name === name).length;
    return [
      ...who,
      total ?? "",
      band?.grade ?? "",
      payout ?? "",
      rank ?? "",
      differs === 0 ? "" : words.differing(differs),
    ];
  });
}

/** For Excel, which reads UTF-8 only with a mark; a text is never taken for a formula. */
export const scoreCsv = (rows: readonly (readonly CellValue[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

function csvCell(value: CellValue): string {
  const text = typeof value === "string" && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Columns of equal width, numbers to the right. */
export function aligned(rows: readonly (readonly CellValue[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(String(row[at] ?? "")))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function padded(cell: CellValue, width: number): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(String(cell))));
  return typeof cell === "number" ? `${blanks}${cell}` : `${cell}${blanks}`;
}
