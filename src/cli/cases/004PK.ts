import { rankTeam } from "../../domain/engine/rankTeam";
import type { Prize } from "../../domain/methods/rank";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Evaluation, ItemResult } from "../../domain/engine/evaluation";
import type { CaseReader, Given } from "./caseReader";
import { asList, asNumber, asTable, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** Places of a team in each factor and what they win; `prizes` replaces the amounts of the policy, for all factors or for each. */
export const contestCase: CaseReader = (given) => {
  onlyFields(given, ["staff", "prizes"]);
  const scheme = withPrizes(shipped("004PK"), given);
  const staff = Object.entries(asTable(given["staff"], "staff"));
  const measured = staff.map(([name, figures]) => measure(scheme, asTable(figures, name)));
  const team = rankTeam(scheme, measured);
  const byName = (of: (evaluation: Evaluation | null) => number | null): object =>
    Object.fromEntries(staff.map(([name], index) => [name, of(team[index] ?? null)]));
  return {
    ranks: Object.fromEntries(scheme.items.map((item) => [factorOf(item), byName((one) => placeOf(one, item.id))])),
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

/** One list of amounts for all factors, or a list for each factor by its name. */
function withPrizes(scheme: Scheme, { prizes }: Given): Scheme {
  if (prizes === undefined) return scheme;
  const ofAll = Array.isArray(prizes) ? amountsIn(prizes, "prizes") : null;
  const byFactor = ofAll === null ? asTable(prizes, "prizes") : {};
  onlyFields(byFactor, scheme.items.map(factorOf));
  const items = scheme.items.map((item): Item => {
    const own = ofAll ?? amountsIn(byFactor[factorOf(item)], factorOf(item));
    return item.method.kind === "rank" ? { ...item, method: { ...item.method, prizes: own } } : item;
  });
  return { ...scheme, items };
}

const factorOf = ({ id }: Item): string => id.replace("_place", "");

const amountsIn = (amounts: unknown, field: string): Prize[] =>
  asList(amounts, field).map((amount) => ({ amount: asNumber(amount, field), source: "A004-10" }));
