import type { Place } from "../../actions/actions";
import type { Month } from "../../sheets/book/month";

const firstRow = /^\$?[A-Z]+\$?(\d+)/;

/** The row of the person the user stands on in 评分表, or null. */
export function personAt(month: Month | null, place: Place): number | null {
  if (!month || place.sheet !== month.state.sheets.score) return null;
  const row = Number(firstRow.exec(place.address)?.[1]);
  return month.people.some((person) => person.row === row) ? row : null;
}
