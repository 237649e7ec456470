import type { EvaluatedPeriod, PersonRow } from "./book/evaluatedPeriod";
import type { RawPeriod } from "./book/rawPeriod";
import { isOfTeam } from "./columns/teamColumns";
import { scoreLayout } from "./columns/scoreLayout";
import { cellAt } from "./kit/address";
import type { CellRef } from "./kit/finding";
import type { CellValue } from "./kit/plan";
import { findColumns, type PlacedColumn } from "./reading/columns";
import { resultShown } from "./shownResults";

/** A result as a file stores it, where its inputs give another one. */
export interface StoredDifference {
  at: CellRef;
  /** The heading. */
  column: string;
  person: { number: string; name: string };
  stored: CellValue;
  expected: CellValue;
  /** No longer the policy's formula, a formula that could not be calculated, or one whose result is an older one or was changed. */
  why: "overwritten" | "notCalculated" | "notCurrent";
}

/** What a file stores of everybody's results. */
interface StoredResults {
  /** Whether any result is stored: a program that does not calculate leaves none. */
  isCalculated: boolean;
  differences: readonly StoredDifference[];
}

/** The results that a file stores beside those that its inputs give; what a table of people's own stores is not looked at. */
export function storedResults(raw: RawPeriod, evaluated: EvaluatedPeriod): StoredResults {
  if (raw.theirs !== undefined) return { isCalculated: true, differences: [] };
  const columns = resultColumns(raw);
  const stored = (person: PersonRow, at: number): CellValue => raw.score.values[person.row - 1]?.[at] ?? "";
  const judged = evaluated.people.filter(({ evaluation }) => evaluation !== null);
  const isCalculated = judged.length === 0 || judged.some((one) => columns.some(({ at }) => stored(one, at) !== ""));
  if (!isCalculated) return { isCalculated, differences: [] };
  const overwritten = new Set(
    evaluated.findings.flatMap(({ issue, at }) => (issue.code === "formulaReplaced" && at ? [at.address] : [])),
  );
  const differences = evaluated.people.flatMap((person) =>
    columns.flatMap(({ column, at }): StoredDifference[] => {
      const [has, expected] = [stored(person, at), expectedIn(evaluated, person, column)];
      if (expected === null || isSameResult(has, expected)) return [];
      const address = cellAt(person.row - 1, at);
      const why = overwritten.has(address) ? "overwritten" : isError(has) ? "notCalculated" : "notCurrent";
      const { number, name } = person;
      return [
        {
          at: { sheet: raw.score.name, address },
          column: column.header,
          person: { number, name },
          stored: has,
          expected,
          why,
        },
      ];
    }),
  );
  return { isCalculated, differences };
}

type ResultColumn = PlacedColumn & { at: number };

function resultColumns({ state, score, scoreTable }: RawPeriod): ResultColumn[] {
  const { columns } = scoreLayout(state.scheme, state.language, scoreTable.rows - 1);
  return findColumns(columns, score, scoreTable).placed.flatMap((one) =>
    one.at === null || one.column.result === null ? [] : [{ ...one, at: one.at }],
  );
}

/** What the inputs give; null where nothing is told of it. Nobody without a result has points; why is told by other words. */
function expectedIn(
  { scheme, state }: EvaluatedPeriod,
  person: PersonRow,
  column: ResultColumn["column"],
): CellValue | null {
  const { result } = column;
  const { evaluation, rank } = person;
  if (result === null) return null;
  if (state.part && isOfTeam(scheme, column)) return "";
  if (evaluation === null) return result.kind === "state" ? null : "";
  return resultShown({ scheme, evaluation, rank, language: state.language }, result);
}

const isError = (value: CellValue): boolean => typeof value === "string" && /^#.*[!?A]$/.test(value);

/** Programs store the last of fifteen digits differently. */
export function isSameResult(stored: CellValue, expected: CellValue): boolean {
  if (typeof stored === "number" && typeof expected === "number")
    return Math.abs(stored - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return stored === expected;
}
