import { settled } from "../../domain/figures/typed";
import type { Scheme } from "../../domain/scheme/scheme";
import type { PersonRow } from "../book/evaluatedPeriod";
import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import { gradeCauses, payCauses, type StandardCause } from "./standardCauses";
import type { ResultDifference, ShadowMonth } from "./shadowMonth";
import { totalCauses, type TotalCause } from "./totalCauses";
import type { ResultId } from "../book/mapping";
import type { MappedPerson, TheirResult } from "../book/theirTable";
import type { TheirFormulas } from "./theirFormulas";

/** Why a result of theirs is another than the policy's. */
export type Cause =
  | TotalCause
  | StandardCause
  /** A number stands where everybody else has a formula. */
  | { code: "typedOver" }
  | { code: "rounding"; places: number }
  | { code: "unexplained" };

/** A result of theirs beside the policy's. */
export interface Shadow {
  person: MappedPerson;
  result: ResultId;
  theirs: CellValue;
  /** null where the policy gives none, or where something keeps the person from being evaluated. */
  policy: CellValue | null;
  at: CellRef;
  agrees: boolean;
  /** None where both agree. */
  causes: readonly Cause[];
}

const order: readonly ResultId[] = ["total", "grade", "pay", "rank"];

/** Everybody's results in their own table against those of the policy; nothing is written. */
export function shadowOf({ people: read, ...told }: ShadowMonth): Shadow[] {
  const people = read.map((person) => withResults(person, told.formulas));
  const month = { ...told, people };
  const usual = new Set(order.filter((result) => isUsuallyFormula(people, result)));
  return people.flatMap((person, nth) => {
    const evaluated = month.evaluated[nth];
    return evaluated === undefined ? [] : shadowsOf(person, evaluated, month, usual);
  });
}

/** With the results of formulas that were saved without them. */
const withResults = (person: MappedPerson, { shown }: TheirFormulas): MappedPerson => ({
  ...person,
  results: Object.fromEntries(
    Object.entries(person.results).map(([id, result]) => [id, { ...result, value: shown(result.at) }]),
  ),
});

function isUsuallyFormula(people: readonly MappedPerson[], result: ResultId): boolean {
  const cells = people.flatMap(({ results }) => results[result] ?? []);
  return cells.filter(({ formula }) => formula !== "").length * 2 > cells.length;
}

function shadowsOf(
  person: MappedPerson,
  evaluated: PersonRow,
  month: ShadowMonth,
  usual: ReadonlySet<ResultId>,
): Shadow[] {
  return order.flatMap((result): Shadow[] => {
    const theirs = person.results[result];
    if (theirs === undefined || !isCompared(theirs, result, month.scheme)) return [];
    const policy = policyResult(evaluated, result);
    const agrees = policy !== null && isSame(theirs.value, policy);
    const found = agrees ? [] : causesOf({ person, evaluated, result, theirs, policy }, month);
    const isTyped = !agrees && theirs.formula === "" && usual.has(result);
    const causes: Cause[] = isTyped ? [{ code: "typedOver" }, ...found] : found;
    if (!agrees && causes.length === 0) causes.push({ code: "unexplained" });
    return [{ person, result, theirs: theirs.value, policy, at: theirs.at, agrees, causes }];
  });
}

/** Whether both have such a result at all. */
const isCompared = (theirs: TheirResult, result: ResultId, scheme: Scheme): boolean =>
  theirs.value !== "" && isResultOf(scheme, result);

/** Whether a policy gives such a result. */
export function isResultOf({ total, bands, payout, ranking }: Scheme, result: ResultId): boolean {
  const given = {
    total: total.kind !== "none",
    grade: bands.length > 0,
    pay: payout.kind !== "none",
    rank: ranking !== null,
  };
  return given[result];
}

/** What the policy gives somebody; null where it gives nothing. */
export function policyResult({ evaluation, rank }: PersonRow, result: ResultId): CellValue | null {
  switch (result) {
    case "total":
      return evaluation?.total ?? null;
    case "grade":
      return evaluation?.band?.grade ?? null;
    case "pay":
      return evaluation?.payout ?? null;
    case "rank":
      return rank;
  }
}

/** Whether a cell of theirs says what the policy gives. */
export const isSame = (theirs: CellValue, policy: CellValue): boolean =>
  typeof theirs === "number" && typeof policy === "number"
    ? settled(theirs) === settled(policy)
    : String(theirs).trim().toLowerCase() === String(policy).trim().toLowerCase();

function causesOf(difference: ResultDifference, month: ShadowMonth): Cause[] {
  const { result, theirs, policy } = difference;
  const places =
    typeof theirs.value === "number" && typeof policy === "number" ? roundedTo(theirs.value, policy) : null;
  if (places !== null) return [{ code: "rounding", places }];
  switch (result) {
    case "total":
      return totalCauses(difference, month);
    case "grade":
      return gradeCauses(difference, month);
    case "pay":
      return payCauses(difference, month);
    case "rank":
      return [];
  }
}

/** To how many decimals one number is the other, rounded; null where it is not. */
function roundedTo(theirs: number, policy: number): number | null {
  for (const places of [2, 1, 0]) {
    const half = 0.5 / 10 ** places;
    const isWhole = settled(theirs * 10 ** places) % 1 === 0;
    if (isWhole && Math.abs(theirs - policy) <= half + 1e-9) return places;
  }
  return null;
}
