import { rankTeam } from "../../domain/rankTeam";
import type { Scheme } from "../../domain/scheme";
import type { Evaluation, ItemResult } from "../../domain/evaluation";
import type { CaseReader, Given } from "./caseReader";
import { asList, asNumber, asTable, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** Places of a team in each factor and what they win; `prizes` replaces the amounts of the policy. */
export const contestCase: CaseReader = (given) => {
  onlyFields(given, ["staff", "prizes"]);
  const scheme = withPrizes(shipped("004PK"), given);
  const staff = Object.entries(asTable(given["staff"], "staff"));
  const measured = staff.map(([name, figures]) => measure(scheme, asTable(figures, name)));
  const team = rankTeam(scheme, measured);
  const byName = (of: (evaluation: Evaluation | null) => number | null): object =>
    Object.fromEntries(staff.map(([name], index) => [name, of(team[index] ?? null)]));
  const factors = scheme.items.map(({ id }) => id);
  return {
    ranks: Object.fromEntries(factors.map((id) => [id.replace("_place", ""), byName((one) => placeOf(one, id))])),
    prize: byName((one) => one?.payout ?? null),
  };
};

/** Whoever served nobody has no response time either (A004-12). */
function measure(scheme: Scheme, figures: Given): Evaluation {
  const fields = scheme.inputs.map(({ id }) => id);
  onlyFields(figures, fields);
  const response = figures["visitors"] === 0 ? null : figures["resp_sec"];
  return evaluateFlat(scheme, { ...figures, resp_sec: response ?? null }, { mayBeBlank: ["resp_sec"] });
}

const placeOf = (evaluation: Evaluation | null, id: string): number | null =>
  evaluation?.items.find((item: ItemResult) => item.id === id)?.place?.rank ?? null;

function withPrizes(scheme: Scheme, { prizes }: Given): Scheme {
  if (prizes === undefined) return scheme;
  const amounts = asList(prizes, "prizes").map((amount) => asNumber(amount, "prizes"));
  return {
    ...scheme,
    payout: {
      kind: "prizes",
      prizes: amounts.map((amount, index) => ({ place: index + 1, amount, source: "A004-10" })),
    },
  };
}
