import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/figure";
import { texts } from "../../text/texts";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { streaksOf } from "../book/streaks";

/** What a run of one grade leaves to people, in words: as a fact where the periods before are known, else as a question. */
export function streakLines({ state, scheme }: EvaluatedPeriod, person: PersonRow): string[] {
  const { language } = state;
  const { length } = periodOf(state);
  const { interview } = texts(language).sheets;
  return streaksOf(state, scheme, person).map(({ consequence: { grade, months, action }, periods }) =>
    periods === null
      ? interview.streak(grade, figure(months, language), action[language], length)
      : interview.streakReached(grade, figure(periods, language), action[language], length),
  );
}
