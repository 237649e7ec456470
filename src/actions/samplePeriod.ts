import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import type { SamplePeriod } from "./actions";
import type { Progress } from "../domain/outcome/progress";
import { makePeriod } from "./makePeriod";
import { newState } from "./newState";
import { sampleCells } from "./sample/sampleCells";
import { sampleOf } from "./sample/samples";

/** A period to try a policy on: a few invented people with some slips to find. */
export async function samplePeriod(request: SamplePeriod, progress: Progress): Promise<Result<null>> {
  const sample = await sampleOf(request.schemeId);
  if (!sample) return failed({ code: "schemeUnknown", id: request.schemeId });
  const { rows, department } = sample;
  const state = newState({ ...request, rows, department: department[request.language] });
  if (!state.ok) return state;
  return makePeriod({ state: state.value, rows, filled: sampleCells(state.value, sample) }, progress);
}
