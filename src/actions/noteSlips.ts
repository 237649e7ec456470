import type { Result } from "../domain/issue/result";
import { isSamePerson, type Named } from "../domain/people/identity";
import { ok } from "../domain/outcome/outcome";
import { rememberState } from "../excel/rememberState";
import type { GivenSlip } from "../sheets/book/sentPart";
import { withPeriod } from "./withPeriod";

/** Remembers who has been given theirs, on which day. */
export const noteSlips = (people: readonly Named[], on: string): Promise<Result<null>> =>
  withPeriod(async ({ reading, change }) => {
    const { state } = reading.raw;
    const given = people.map(({ number, name }): GivenSlip => [number, name, on]);
    const others = (state.slips ?? []).filter(
      ([number, name]) => !people.some((person) => isSamePerson(person, { number, name })),
    );
    await rememberState(change, reading, { state: { ...state, slips: [...others, ...given] } });
    return ok(null);
  });
