import { flagsOf } from "../../domain/consequences/flags";
import { chooseReading } from "../../domain/edit/chooseReading";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { Scheme } from "../../domain/scheme/scheme";
import { pointsById } from "../caseResult";
import type { CaseReader } from "./caseReader";
import { asWord, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** The form calls performance pay by one letter. */
const payField = "Q";
const payInput = "q_pay";
const fieldOf = (input: string): string => (input === payInput ? payField : input);

/** What the form points out to people and the rules do not decide (A003-12, A003-18). */
const notices: readonly string[] = ["process_step_unwritten", "minimum_wage_notice"];

/**
 * `visit_mode` chooses how the 10 points of the 5% item are read (A003-10): scaled unless it says raw or cap. A blank figure of
 * last year is asked for here: only a person at the form can say that there was none (A003-15).
 */
export const managerCase: CaseReader = (given) => {
  const shippedScheme = shipped("003B");
  const ids = shippedScheme.inputs.map(({ id }) => id);
  onlyFields(given, [...ids.map(fieldOf), "visit_mode"]);
  const mode = asWord(given["visit_mode"] ?? "scaled", "visit_mode", ["scaled", "raw", "cap"]);
  const scheme = chooseReading(shippedScheme, "A003-10", mode);
  const values = Object.fromEntries(ids.map((id) => [id, given[fieldOf(id)] ?? null]));
  const evaluation = evaluateFlat(scheme, values, { fieldOf });
  return {
    items: pointsById(itemsOf(scheme, evaluation, "ability")),
    visit_raw: visitMarks(evaluation),
    ability: groupPoints(evaluation, "ability"),
    attitude_items: pointsById(itemsOf(scheme, evaluation, "attitude")),
    attitude: groupPoints(evaluation, "attitude"),
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    coefficient: evaluation.band?.pay ?? null,
    payout: evaluation.payout,
    flags: flagsOf(evaluation.consequences).filter((flag) => !notices.includes(flag)),
  };
};

const itemsOf = (scheme: Scheme, { items }: Evaluation, group: string): Evaluation["items"] =>
  items.filter((_item, index) => scheme.items[index]?.group === group);

const groupPoints = ({ groups }: Evaluation, id: string): number | null =>
  groups.find((group) => group.id === id)?.points ?? null;

/** The printed marks, before they are scaled to the item's weight. */
const visitMarks = ({ items }: Evaluation): number | null => {
  const reason = items.find(({ id }) => id === "visit")?.reasons.find(({ kind }) => kind === "step");
  return reason?.kind === "step" ? reason.marks : null;
};
