import type { AdoptedIssue } from "../../domain/issue/adoptedIssue";
import type { PersonRow } from "../book/evaluatedPeriod";
import { ResultId } from "../book/mapping";
import type { TheirResult, TheirTable } from "../book/theirTable";
import type { CellRef, Finding } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { policyResult, isSame } from "./shadow";

/** A cell of their table for a result, and what the policy gives there. */
interface ResultCell extends TheirResult {
  result: ResultId;
  person: PersonRow;
  policy: CellValue;
}

type Judged = readonly PersonRow[];

const placeOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;

/** Every cell of theirs that is meant for a result that the policy gives. */
function resultCells(judged: Judged, { people }: TheirTable): ResultCell[] {
  const byName = new Map(judged.flatMap((person) => (person.at ? [[placeOf(person.at), person] as const] : [])));
  return people.flatMap(({ at, results }) => {
    const person = byName.get(placeOf(at.name));
    return ResultId.options.flatMap((result): ResultCell[] => {
      const cell = results[result];
      const policy = person === undefined ? null : policyResult(person, result);
      return cell && person && policy !== null ? [{ ...cell, result, person, policy }] : [];
    });
  });
}

/** Where results can be written, or why not: cells that hold something else are somebody's own. */
export function resultsToWrite(
  judged: Judged,
  table: TheirTable,
  results: readonly ResultId[],
): { cells: readonly ResultCell[]; issue: AdoptedIssue | null } {
  const columns = new Set(table.people.flatMap((person) => Object.keys(person.results)));
  const lacking = results.find((result) => !columns.has(result));
  if (lacking !== undefined) return { cells: [], issue: { code: "resultWithoutColumn", result: lacking } };
  const wanted = resultCells(judged, table).filter(({ result }) => results.includes(result));
  const taken = wanted.find(({ value, formula, policy }) => formula !== "" || (value !== "" && !isSame(value, policy)));
  if (taken === undefined) return { cells: wanted.filter(({ value }) => value === ""), issue: null };
  const { sheet, address } = taken.at;
  return { cells: [], issue: { code: "resultInTheWay", sheet, address, read: taken.formula || String(taken.value) } };
}

/** One finding for all results of theirs that say something else than the policy. */
export function differingResults(judged: Judged, table: TheirTable): Finding[] {
  const differing = resultCells(judged, table).filter(({ value, policy }) => value !== "" && !isSame(value, policy));
  const [first] = differing;
  if (first === undefined) return [];
  const issue = { code: "resultsDiffer", sheet: first.at.sheet, cells: differing.length } as const;
  return [{ severity: "warning", issue, at: first.at, person: null, fix: null }];
}
