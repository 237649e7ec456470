import type { Result } from "../domain/issue/result";
import { peopleFilled } from "../sheets/newPeriodPlans";
import type { NewPeriod } from "./actions";
import type { Progress } from "../domain/outcome/progress";
import { makePeriod } from "./makePeriod";
import { newState } from "./newState";

/** Adds a period with nothing but names in it; other sheets of the workbook are not touched. */
export async function newPeriod(request: NewPeriod, progress: Progress): Promise<Result<null>> {
  const state = newState(request);
  if (!state.ok) return state;
  const { people = [] } = request;
  const rows = Math.max(request.rows, people.length);
  return makePeriod({ state: state.value, rows, filled: peopleFilled(state.value, people, rows) }, progress);
}
