import { flagsOf } from "../../domain/consequences/flags";
import { chooseReading } from "../../domain/edit/chooseReading";
import { round } from "../../domain/figures/rounding";
import { pointsById } from "../caseResult";
import type { CaseReader, Given } from "./caseReader";
import { asList, asWord, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

const raters = ["qual_self", "qual_supervisor", "qual_qa"];
const qualitative = "qualitative_360";

/** A001-1: the weights of 110% are scaled to 100 unless `mode` says bonus. `qual` holds the three marks of the 360 item. */
export const complaintCase: CaseReader = (given) => {
  const scheme = shipped("001");
  const typed = scheme.inputs.map(({ id }) => id).filter((id) => !raters.includes(id));
  onlyFields(given, [...typed, "mode", "qual"]);
  const mode = asWord(given["mode"] ?? "normalise", "mode", ["normalise", "bonus"]);
  const values = Object.fromEntries(typed.map((id) => [id, given[id] ?? null]));
  const evaluation = evaluateFlat(
    chooseReading(scheme, "A001-1", mode),
    { ...values, ...marksOf(given) },
    { fieldOf: (input) => (raters.includes(input) ? "qual" : input), mayBeBlank: raters },
  );
  const shown = evaluation.items.find(({ id }) => id === qualitative)?.value ?? null;
  return {
    items: pointsById(evaluation.items.filter(({ id }) => id !== qualitative)),
    raw_sum: evaluation.raw,
    weighted: evaluation.weighted,
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    payout: evaluation.payout,
    flags: flagsOf(evaluation.consequences),
    ...(shown === null ? {} : { [qualitative]: round(shown, scheme.decimals) }),
  };
};

function marksOf({ qual }: Given): Given {
  if (qual === undefined || qual === null) return {};
  const marks = asList(qual, "qual", raters.length, raters.length);
  return Object.fromEntries(raters.map((rater, index) => [rater, marks[index]]));
}
