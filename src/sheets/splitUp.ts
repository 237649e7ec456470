import { type Named } from "../domain/people/identity";
import { peopleOf } from "../domain/people/people";
import { periodOf } from "../domain/time/period";
import type { Issue } from "../domain/issue/issue";
import { travelWords } from "../text/travelWords";
import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import { periodCode } from "./book/periodCode";
import type { RawPeriod } from "./book/rawPeriod";
import { type PartBook, partBook } from "./partPlans";
import { fileNamer } from "./travel/fileNames";
import type { Grouping } from "./travel/groups";

/** What is written on every part. */
export interface SplitOrder {
  /** The heading people are parted by; "" where they were chosen. */
  by: string;
  sentOn: string;
}

interface Source {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

/** Why a workbook cannot be split as it is. */
export function splitIssue({ raw, evaluated }: Source): Issue | null {
  if (raw.theirs !== undefined) return { code: "notOnTheirTable", sheet: raw.score.name, wanted: "split" };
  if (raw.state.part) return { code: "onlyAPart", name: raw.state.part.name };
  return evaluated.isPolicySound ? null : { code: "policyUnsound" };
}

/** The parts of a workbook with the names of their files, and everybody who is in none. */
export function splitUp(
  source: Source,
  { groups }: Pick<Grouping, "groups">,
  order: SplitOrder,
): { parts: readonly { file: string; book: PartBook }[]; without: readonly Named[] } {
  const { state, people } = source.evaluated;
  const nameOf = fileNamer();
  const here = peopleOf(people);
  const parts = groups.flatMap(({ name, people: wanted }) => {
    const own = wanted.flatMap((person) => here.all(person));
    if (own.length === 0) return [];
    const file = nameOf(travelWords(state.language).fileName(periodCode(periodOf(state)), name));
    return [{ file, book: partBook(source, { group: { name, people: own }, ...order }) }];
  });
  const given = peopleOf(groups.flatMap((group) => group.people));
  return { parts, without: people.filter((person) => given.find(person) === undefined) };
}
