import type { Judged, JudgedItem, JudgedResult, Run } from "../consequences/judged";
import { dueConsequences, type DueConsequence } from "../consequences/kinds";
import type { Scheme } from "../scheme/scheme";
import type { Evaluation, ItemResult } from "./evaluation";
import type { Inputs } from "../inputs/inputs";

type Result = Pick<Evaluation, "total" | "band" | "items">;

/** Of the periods before nothing is known here. */
const justOnce = (): Run => ({ periods: 1, isWhole: false });

/** What a result calls for, as far as its period alone can tell. */
export const consequencesOf = (scheme: Scheme, inputs: Inputs, result: Result): DueConsequence[] =>
  dueConsequences(scheme.consequences, judged(scheme, inputs, resultOf(scheme, result, justOnce)));

/** What was entered calls for by itself, where there is no result. */
export const consequencesOfInputs = (scheme: Scheme, inputs: Inputs): DueConsequence[] =>
  dueConsequences(scheme.consequences, judged(scheme, inputs, null));

/** The evaluation with what the periods before tell of a grade that comes several times in a row. */
export function withRuns(scheme: Scheme, evaluation: Evaluation, run: (grade: string) => Run): Evaluation {
  const known = judged(scheme, {}, resultOf(scheme, evaluation, run));
  const consequences = evaluation.consequences.flatMap((due) =>
    due.kind === "streak" ? dueConsequences([due.rule], known) : [due],
  );
  return { ...evaluation, consequences };
}

const judged = ({ bands }: Scheme, inputs: Inputs, result: JudgedResult | null): Judged => ({
  bands,
  entered: (input) => inputs[input] ?? null,
  result,
});

const resultOf = (scheme: Scheme, { total, band, items }: Result, run: (grade: string) => Run): JudgedResult => ({
  total,
  grade: band?.grade ?? null,
  item: (id) => {
    const index = scheme.items.findIndex((item) => item.id === id);
    const result = items[index];
    return result === undefined ? null : itemOf(scheme, index, result);
  },
  run,
});

function itemOf({ items }: Scheme, index: number, { value, points, reasons }: ItemResult): JudgedItem {
  const method = items[index]?.method;
  const reason = reasons[0];
  const steps = method?.kind === "steps" && reason?.kind === "step" ? method.steps : [];
  const step = steps.find(({ bound }) => reason?.kind === "step" && bound === reason.bound);
  return { value, points, stepSource: step?.source ?? null };
}
