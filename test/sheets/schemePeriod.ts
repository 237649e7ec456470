import { evaluate } from "../../src/domain/engine/evaluate";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Language } from "../../src/domain/wording/localText";
import { ranks } from "../../src/domain/figures/rank";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { noCardNotes } from "../../src/sheets/card/cardNotes";
import type { CardSheetRequest } from "../../src/sheets/card/cardSheet";
import { planCards } from "../../src/sheets/card/planCards";
import { planTogether } from "../../src/sheets/card/planTogether";
import { interviewsDue } from "../../src/sheets/interview/interviewsDue";
import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { stateIn } from "./fixtures";

const stems = "甲乙丙丁戊己庚辛壬癸";

/** A month under any policy: one person for each of its examples that has a result, and one who has none yet. */
export function schemePeriod(scheme: Scheme, language: Language): EvaluatedPeriod {
  const state = stateIn(language, { scheme });
  const scored = scheme.examples.flatMap(({ inputs }) => {
    const result = evaluate(scheme, inputs);
    return result.ok ? [{ inputs, evaluation: result.value }] : [];
  });
  const team = rankTeam(
    scheme,
    scored.map(({ evaluation }) => evaluation),
  );
  const ranked = (one: Evaluation | null): number | null => (one?.mayRank === true ? one.total : null);
  const places = ranks(team.map(ranked));
  const people = scored.map(({ inputs }, index): PersonRow => ({
    row: 8 + index,
    number: `K${String(101 + index)}`,
    name: `样例${stems.charAt(index % 10)}${index < 10 ? "" : String(Math.floor(index / 10))}`,
    inputs,
    evaluation: team[index] ?? null,
    issues: [],
    rank: places[index] ?? null,
  }));
  const unscored: PersonRow = {
    row: 8 + people.length,
    number: "K999",
    name: "样例未",
    evaluation: null,
    issues: [{ code: "missing", input: scheme.inputs[0]?.id ?? "" }],
    rank: null,
  };
  const all = [...people, unscored];
  return {
    state,
    scheme,
    isPolicySound: true,
    people: all,
    ledger: [],
    findings: [],
    isApprovalStale: false,
    adopted: null,
    interviews: interviewsDue(all).map(({ number, name, row, evaluation }) => ({
      person: { number, name, row },
      grade: evaluation?.band?.grade ?? "",
      sheet: null,
      isHeld: false,
      due: null,
      isChosen: false,
    })),
  };
}

/** What the score card of everybody who has a result is made from. */
export const cardsOf = (evaluated: EvaluatedPeriod): CardSheetRequest[] =>
  planCards(evaluated.people, [], "考核表_", []).map(({ person, evaluation, sheet }) => ({
    evaluated,
    person,
    evaluation,
    sheet,
    madeOn: "2026-11-12",
    notes: noCardNotes,
  }));

/** The score cards of everybody who has a result, one below the other. */
export const cardsTogetherOf = (evaluated: EvaluatedPeriod): readonly SheetPlan[] =>
  planTogether(evaluated, { own: [], together: [] }, { taken: [], madeOn: "2026-11-12" }).plans;
