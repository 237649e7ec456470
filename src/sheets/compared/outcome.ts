import type { Scheme } from "../../domain/scheme/scheme";
import type { Meaning, ResultId } from "../book/mapping";
import { type Cause, isResultOf, type Shadow } from "../adopt/shadow";

const order: readonly ResultId[] = ["total", "grade", "pay", "rank"];

export interface Agreement {
  result: ResultId;
  agreed: number;
  differing: number;
  /** The policy gives none for them. */
  notJudged: number;
}

/** For how many people each result agrees. */
export function agreements(shadows: readonly Shadow[]): Agreement[] {
  return order.flatMap((result) => {
    const compared = shadows.filter((shadow) => shadow.result === result);
    const agreed = compared.filter(({ agrees }) => agrees).length;
    const notJudged = compared.filter(({ policy }) => policy === null).length;
    const differing = compared.length - agreed - notJudged;
    return compared.length === 0 ? [] : [{ result, agreed, differing, notJudged }];
  });
}

/** Causes that lie in a cell of the person, where the policy gives no result. */
const ofTheCell: readonly Cause["code"][] = [
  "blankCountedAsZero",
  "markAboveFull",
  "textNotCounted",
  "typedOver",
  "notEvaluated",
  "unexplained",
];

/**
 * What is told person by person: every other result, and of people who cannot be evaluated what their own cells lack. Inputs that
 * the whole table lacks are told once for all.
 */
export function toldDifferences({
  shadows,
  notGiven,
  policy: { inputs },
}: {
  shadows: readonly Shadow[];
  notGiven: readonly string[];
  policy: Pick<Scheme, "inputs">;
}): Shadow[] {
  const ofDepartment = inputs.flatMap(({ id, of }) => (of === "department" ? [id] : []));
  const told = [...notGiven, ...ofDepartment];
  return shadows
    .filter(({ agrees }) => !agrees)
    .map((shadow) => ({ ...shadow, causes: shadow.causes.flatMap((cause) => ownCause(cause, told)) }))
    .filter(({ policy, causes }) => policy !== null || causes.some(({ code }) => ofTheCell.includes(code)));
}

function ownCause(cause: Cause, notGiven: readonly string[]): Cause[] {
  if (cause.code !== "notEvaluated") return [cause];
  const inputs = cause.inputs.filter((input) => !notGiven.includes(input));
  return inputs.length === 0 ? [] : [{ ...cause, inputs }];
}

/** Why a result was not compared at all, or not for everybody. */
export type UncheckedResult =
  { code: "noColumn" | "notOfPolicy"; result: ResultId } | { code: "blank"; result: ResultId; people: number };

/** What was compared: everybody's results, and by which columns. */
interface ComparedResults {
  shadows: readonly Shadow[];
  people: number;
  columns: readonly Meaning[];
}

/** Results that were left out of the comparison. */
export function uncheckedResults({ people, shadows, columns }: ComparedResults, policy: Scheme): UncheckedResult[] {
  return order.flatMap((result): UncheckedResult[] => {
    const hasColumn = columns.some((means) => means.kind === "result" && means.id === result);
    const isGiven = isResultOf(policy, result);
    if (hasColumn && !isGiven) return [{ code: "notOfPolicy", result }];
    if (!hasColumn) return isGiven ? [{ code: "noColumn", result }] : [];
    const blank = people - shadows.filter((shadow) => shadow.result === result).length;
    return blank === 0 ? [] : [{ code: "blank", result, people: blank }];
  });
}
