import type { ConsequenceName, Dues } from "./kinds";

/** What each kind that is due comes to for somebody who tells it; a kind left out does not compile. */
export type ByConsequence<Given, Made> = {
  readonly [Name in ConsequenceName]: (due: Dues[Name], given: Given) => Made;
};

/** What one that is due comes to by a table of all kinds. */
export function tellBy<Name extends ConsequenceName, Given, Made>(
  table: ByConsequence<Given, Made>,
  due: Dues[Name] & { kind: Name },
  given: Given,
): Made {
  const name: Name = due.kind;
  return table[name](due, given);
}
