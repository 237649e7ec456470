import { dayNumber, isoDay } from "../domain/day";
import type { Language } from "../domain/localText";
import type { Result } from "../domain/result";
import type { Progress } from "./actions";
import { makeMonth } from "./makeMonth";
import { newState } from "./newState";
import { sampleCells } from "./sample/sampleCells";
import { sample } from "./sample/sample";

/** A month to try things on: ten invented people with some slips to find, for the month before today. */
export async function sampleMonth(language: Language, today: string, progress: Progress): Promise<Result<null>> {
  const { scheme, department, rows } = sample;
  const month = monthBefore(today);
  const state = newState({ schemeId: scheme, language, department: department[language], month, rows });
  if (!state.ok) return state;
  return makeMonth({ state: state.value, rows, filled: sampleCells(state.value, sample) }, progress);
}

/** "2026-10" on any day of November. */
const monthBefore = (today: string): string => isoDay((dayNumber(`${today.slice(0, 7)}-01`) ?? 1) - 1).slice(0, 7);
