import type { Scheme } from "../../domain/scheme/scheme";
import type { PersonRow } from "../book/evaluatedPeriod";
import { ResultId } from "../book/mapping";
import type { MappedPerson, TheirResult, TheirTable } from "../book/theirTable";
import type { CellRef, Finding } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { isResultOf, isSame, policyResult } from "./shadow";

/** A cell of their table for a result, and what the policy gives there; null where it gives nothing. */
export interface ResultCell extends TheirResult {
  result: ResultId;
  person: PersonRow;
  theirs: MappedPerson;
  policy: CellValue | null;
}

type Judged = readonly PersonRow[];

const placeOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;

/** Every cell of theirs that is meant for a result. */
export function resultCells(judged: Judged, { people }: TheirTable): ResultCell[] {
  const byName = new Map(judged.flatMap((person) => (person.at ? [[placeOf(person.at), person] as const] : [])));
  return people.flatMap((theirs) => {
    const person = byName.get(placeOf(theirs.at.name));
    return ResultId.options.flatMap((result): ResultCell[] => {
      const cell = theirs.results[result];
      return cell && person ? [{ ...cell, result, person, theirs, policy: policyResult(person, result) }] : [];
    });
  });
}

/** Whether somebody has written something else there. */
export const holdsOther = ({ value, formula }: TheirResult, policy: CellValue): boolean =>
  formula !== "" || (value !== "" && !isSame(value, policy));

/** A typed result stays when its row is broken later; a formula of theirs over a row that is not filled in is not meant yet. */
const differs = ({ value, formula, policy }: ResultCell): boolean =>
  value !== "" && (policy === null ? formula === "" : !isSame(value, policy));

/** One finding for all results of theirs that say something else than the policy, or what it does not say. Where it says nothing of anybody, the table as a whole is told. */
export function differingResults(judged: Judged, table: TheirTable, scheme: Scheme): Finding[] {
  const cells = resultCells(judged, table).filter(({ result }) => isResultOf(scheme, result));
  const given = new Set(cells.flatMap(({ result, policy }) => (policy === null ? [] : [result])));
  const differing = cells.filter((cell) => given.has(cell.result) && differs(cell));
  const [first] = differing;
  if (first === undefined) return [];
  const withoutResult = differing.filter(({ policy }) => policy === null).length;
  const issue = { code: "resultsDiffer", sheet: first.at.sheet, cells: differing.length, withoutResult } as const;
  return [{ severity: "warning", issue, at: first.at, person: null, fix: null }];
}
