import { schemeById } from "../../../src/schemes";
import type { Finding } from "../../../src/sheets/kit/finding";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { periodOfFile } from "../../xlsx/readBack";
import { type TypedRow, seat } from "../../xlsx/team";

/** What is typed over the first worked case of a policy, one entry for each person. */
export type Typed = Readonly<Record<string, CellValue | null>>;

export const month = (id: string, ...people: Typed[]): EvaluatedPeriod => monthUnder({}, id, ...people);

/** With other numbers typed into 规则. */
export function monthUnder(changes: Readonly<Record<string, number>>, id: string, ...people: Typed[]): EvaluatedPeriod {
  const scheme = schemeById(id);
  const inputs = scheme?.examples[0]?.inputs;
  if (scheme === undefined || inputs === undefined) throw new Error(`No worked case of ${id}`);
  const rows = people.map((typed): TypedRow => ({ ...inputs, ...typed }));
  return periodOfFile(seat({ title: id, scheme, people: rows, changes }, 1));
}

/** Said of the policy as such, or of a ledger that these workbooks do not keep. */
const aside: ReadonlySet<string> = new Set([
  "notFromSource",
  "fullMarksScaled",
  "groupNot100",
  "bestStepNotFull",
  "ledgerEmpty",
]);

/** What the check says of people and department. */
export const found = (id: string, ...people: Typed[]): Finding[] =>
  month(id, ...people).findings.filter(({ issue }) => !aside.has(issue.code));
