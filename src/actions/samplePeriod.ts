import { failed, type Result } from "../domain/issue/result";
import type { Progress, SamplePeriod } from "./actions";
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
