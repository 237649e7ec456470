import type { EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { scoreColumns } from "../../sheets/columns/scoreColumns";
import { cellOf } from "../../sheets/kit/address";
import type { Finding } from "../../sheets/kit/finding";

/** How many people have been entered under one heading of 评分表. */
interface FillCount {
  name: string;
  done: number;
}

const rowsOf = (findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(findings.flatMap(({ at }) => (at === null ? [] : [cellOf(at.address).row + 1])));

/** Every heading of 评分表 under which somebody enters something, with how many people have nothing missing or wrong there. */
export function fillCounts({ scheme, state, people }: EvaluatedPeriod, ahead: readonly Finding[]): FillCount[] {
  const unbegun = rowsOf(ahead.filter(({ person }) => person !== null));
  const begun = people.filter(({ row }) => !unbegun.has(row));
  const headings = new Map<string, Set<string>>();
  for (const { group, input } of scoreColumns(scheme, state.language))
    if (input !== null && input.kind !== "note") headings.set(group, (headings.get(group) ?? new Set()).add(input.id));
  const isDone = ({ issues }: PersonRow, inputs: ReadonlySet<string>): boolean =>
    issues.every(({ input }) => !inputs.has(input));
  return [...headings].map(([name, inputs]) => ({ name, done: begun.filter((one) => isDone(one, inputs)).length }));
}
