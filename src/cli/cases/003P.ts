import { flagsOf } from "../../domain/consequences/flags";
import type { Scheme } from "../../domain/scheme/scheme";
import type { CaseReader, Given } from "./caseReader";
import { asNumber, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { asEvents } from "./singles";

/** Lists of one amount per event, and the inputs that hold their number and sum. */
const lists = [
  { field: "loss_fines", count: "fine_count", sum: "loss_fine" },
  { field: "loss_supervisor_points", count: "loss_count", sum: "loss_points" },
  { field: "refuse_points", count: "refuse_count", sum: "refuse_points" },
  { field: "urge_points", count: "urge_count", sum: "urge_points" },
] as const;

const counts = ["overdue", "media_now", "media_before"];
const discretionary = "product_points";

/** What only asks for a human decision is the workbook's business and no result of the rules. */
const cautions: readonly string[] = ["fine_decision", "reward_penalty_rules"];

/** Penalties of one person: how often, and what each event cost; what is not named did not happen. */
export const penaltyCase: CaseReader = (given) => {
  const scheme = shipped("003P");
  onlyFields(given, [...counts, ...lists.map(({ field }) => field), discretionary]);
  const evaluation = evaluateFlat(scheme, valuesOf(scheme, given));
  return {
    ...Object.fromEntries(evaluation.lines.map(({ line, value }) => [line.id, value])),
    flags: flagsOf(evaluation.consequences).filter((flag) => !cautions.includes(flag)),
  };
};

const valuesOf = (scheme: Scheme, given: Given): Given => ({
  ...Object.fromEntries(counts.map((id) => [id, id in given ? asNumber(given[id], id, { isWhole: true }) : 0])),
  ...Object.fromEntries(lists.flatMap((list) => listValues(scheme, given, list))),
  [discretionary]: asEvents(given, discretionary, { min: 0, max: Infinity }).sum,
  service_complaint: 0,
});

function listValues(scheme: Scheme, given: Given, { field, count, sum }: (typeof lists)[number]): [string, number][] {
  const each = scheme.inputs.find(({ id }) => id === sum)?.each;
  if (each === undefined) throw new Error(`No span for ${sum}`);
  const events = asEvents(given, field, each);
  return [
    [count, events.count],
    [sum, events.sum],
  ];
}
