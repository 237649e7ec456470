import type { Evaluation } from "../../domain/engine/evaluation";
import type { PayLineResult } from "../../domain/pay/home";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { speaker, type Speaker } from "../speaker/speaker";

/** What the money is made of beside the grade, one sentence a line; empty where the grade says it all or nobody is paid. */
export function payTexts(evaluation: Evaluation, scheme: Scheme, language: Language): string[] {
  const say = speaker(scheme, language);
  const { band, payout, pay } = evaluation;
  switch (scheme.payout.kind) {
    case "none":
    case "byGrade":
      return [];
    case "timesBase": {
      if (band === null || payout === null) return [];
      const base = say.input(scheme.payout.base);
      return [say.result.timesBase({ base, factor: say.policyFigure(band.pay), payout: say.figure(payout) })];
    }
    case "lines":
      return [...pay.map((line) => payLineText(line, say)), say.result.paid(say.figure(payout ?? 0))];
    case "prizes":
      return prizeTexts(evaluation, say);
  }
}

/** Why a line of the pay slip is what it is: a bonus that is gone names the conditions that were missed. */
export function payLineText({ line, amount, failed }: PayLineResult, say: Speaker): string {
  const facts = { name: say.name(line.name), amount: say.figure(amount) };
  switch (line.kind) {
    case "commission":
      return say.result.commission({
        ...facts,
        input: say.input(line.input),
        rate: `${say.policyFigure(line.rate * 100)}%`,
      });
    case "gated":
      return failed.length === 0
        ? say.result.met(facts)
        : say.result.failed({ name: facts.name, failed: failed.map((id) => say.input(id)) });
    case "plain":
      return say.result.plain(facts);
  }
}

function prizeTexts({ items, payout }: Evaluation, say: Speaker): string[] {
  const won = items.flatMap(({ id, place }) =>
    place === null || place.prize === 0
      ? []
      : [say.result.prize({ name: say.part(id), rank: say.figure(place.rank), prize: say.figure(place.prize) })],
  );
  if (won.length === 0) return payout === null ? [] : [say.result.noPrize];
  return won.length === 1 ? won : [...won, say.result.paid(say.figure(payout ?? 0))];
}
