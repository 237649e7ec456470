import type { Result } from "../domain/result";
import type { NewMonth, Progress } from "./actions";
import { makeMonth } from "./makeMonth";
import { newState } from "./newState";

/** Incidents of a month that fit before the table must grow. */
const ledgerRows = 200;

/** Adds an empty month; other sheets of the workbook are not touched. */
export async function newMonth(request: NewMonth, progress: Progress): Promise<Result<null>> {
  const state = newState(request);
  if (!state.ok) return state;
  return makeMonth({ state: state.value, rows: request.rows, ledgerRows, fill: (plans) => plans }, progress);
}
