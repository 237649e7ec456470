import type { Result } from "../domain/result";
import type { NewMonth, Progress } from "./actions";
import { makeMonth } from "./makeMonth";
import { newState } from "./newState";

/** Adds an empty month; other sheets of the workbook are not touched. */
export async function newMonth(request: NewMonth, progress: Progress): Promise<Result<null>> {
  const state = newState(request);
  return state.ok ? makeMonth({ state: state.value, rows: request.rows }, progress) : state;
}
