import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { CellRef } from "../../sheets/kit/finding";

/** Where somebody stands: at their name in a table of people's own, else at the beginning of their row. */
export const placeOfRow = ({ people, state }: EvaluatedPeriod, row: number): CellRef =>
  people.find((person) => person.row === row)?.at ?? { sheet: state.sheets.score, address: `A${row}` };
