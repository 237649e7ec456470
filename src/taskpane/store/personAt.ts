import type { UserPlace } from "../../actions/actions";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";

const firstRow = /^\$?[A-Z]+\$?(\d+)/;

/** The row of the person the user stands on in 评分表, or null. */
export function personAt(evaluated: EvaluatedPeriod | null, place: UserPlace): number | null {
  if (!evaluated || place.sheet !== evaluated.state.sheets.score) return null;
  const row = Number(firstRow.exec(place.address)?.[1]);
  return evaluated.people.some((person) => person.row === row) ? row : null;
}
