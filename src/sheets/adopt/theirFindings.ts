import type { CellIssue } from "../../domain/issue/issue";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { CellRef, Finding, Fix } from "../kit/finding";
import { cellOf } from "../kit/address";
import type { MappedCell, MappedPerson } from "./readMapped";

/** What of 评分表 is whose. */
export interface Places {
  /** By address: the cell of theirs that was copied there. */
  cells: ReadonlyMap<string, MappedCell>;
  /** By row, counted from 1. */
  rows: ReadonlyMap<number, MappedPerson>;
}

/** Where what was read on 评分表 stands in truth. */
interface Theirs {
  people: readonly MappedPerson[];
  places: Places;
  /** Whether their table has staff numbers at all. */
  hasNumbers: boolean;
  /** Inputs without a column, of which only the table as a whole is told. */
  notGiven: readonly string[];
  /** The name of 评分表. */
  score: string;
}

/** The period with the cells and rows of their own sheet in place of those of 评分表. */
export function theirFindings(period: EvaluatedPeriod, theirs: Theirs): EvaluatedPeriod {
  const { places, people, hasNumbers, notGiven, score } = theirs;
  const isOfTable = (issue: Issue): boolean =>
    (issue.code === "rowWithoutNumber" && !hasNumbers) || (issue.code === "missing" && notGiven.includes(issue.input));
  const rowOf = (row: number): number => places.rows.get(row)?.row ?? row;
  const found = period.findings
    .filter(({ at, issue }) => (at === null || at.sheet === score) && !isOfTable(issue))
    .map((finding): Finding => {
      const issue = withTheirRows(finding.issue, rowOf);
      return { ...finding, issue, at: theirCell(finding.at, theirs), fix: theirFix(finding.fix, theirs) };
    });
  return {
    ...period,
    people: period.people.map((person) => ({ ...person, row: rowOf(person.row) })),
    findings: [...found, ...people.flatMap(oddlyWritten), ...people.flatMap(oddlyNamed)],
  };
}

/** The cell itself, that of the person where the column is only ours, or none for the department's. */
function theirCell(at: CellRef | null, { places }: Theirs): CellRef | null {
  if (at === null) return null;
  const cell = places.cells.get(at.address);
  if (cell !== undefined) return cell.at;
  return places.rows.get(cellOf(at.address).row + 1)?.at.name ?? null;
}

function theirFix(fix: Fix | null, { places }: Theirs): Fix | null {
  if (fix?.kind !== "setValue") return null;
  const cell = places.cells.get(fix.at.address);
  return cell === undefined ? null : { ...fix, at: cell.at, from: cell.typed };
}

type Issue = Finding["issue"];

function withTheirRows(issue: Issue, rowOf: (row: number) => number): Issue {
  if ("firstRow" in issue && issue.code === "duplicatePerson") return { ...issue, firstRow: rowOf(issue.firstRow) };
  if ("otherRow" in issue) return { ...issue, otherRow: rowOf(issue.otherRow) };
  return issue.code === "hiddenRow" ? { ...issue, row: rowOf(issue.row) } : issue;
}

/** Values that are read although a formula of theirs may not read them: "10分" is none for SUM. */
function oddlyWritten({ cells, number, name }: MappedPerson): Finding[] {
  return cells.flatMap(({ writing, input, typed, value, at }): Finding[] => {
    if (writing === null || typeof value !== "number") return [];
    const issue: CellIssue =
      writing === "rateForPercent"
        ? { code: writing, input, read: Number(typed), value }
        : { code: writing, input, read: String(typed), value };
    const fix: Fix | null = writing === "rateForPercent" ? null : { kind: "setValue", at, from: typed, to: value };
    return [{ severity: "notice", issue, at, person: { number, name }, fix }];
  });
}

/** A remark behind a name, or blanks within one of Chinese characters, which other lists do not have. */
function oddlyNamed({ number, name, at }: MappedPerson): Finding[] {
  const bare = name.replace(/[(（【[].*$/, "").trim();
  const plain = /^[\p{Script=Han}\s·]+$/u.test(bare) ? bare.replace(/\s/g, "") : bare;
  if (plain === name || plain === "") return [];
  return [
    {
      severity: "notice",
      issue: { code: "nameWithSigns", name, plain },
      at: at.name,
      person: { number, name },
      fix: null,
    },
  ];
}
