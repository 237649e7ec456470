import { alternativeInputs } from "../../domain/scheme/alternatives";
import type { Input } from "../../domain/inputs/input";
import { inputRuns } from "../terms/inputRuns";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";

const isNeeded = ({ kind, whenBlank }: Input): boolean => kind !== "note" && whenBlank === "missing";

/** Inputs that are needed only while others are filled, or while none of them is. */
export const isNeededSometimes = ({ whenBlank, neededWith, neededWithout }: Input): boolean =>
  whenBlank !== "missing" && (neededWith !== undefined || neededWithout !== undefined);

/** Cells side by side as one range, the others one by one. */
const rangesOf = (scope: Scope, ids: readonly string[]): string[] => [
  ...inputRuns(scope, ({ id }) => (ids.includes(id) ? "" : null)).map(({ range }) => range),
  ...ids.filter((id) => scope.columns.every((column) => column.id !== id)).map((id) => inputCell(scope, id)),
];

/** When an input is needed that may stay blank at other times. */
export function neededCondition(scope: Scope, { neededWith = [], neededWithout = [] }: Input): string {
  const conditions = [
    ...neededWith.map((id) => `${amountOf(scope, id)}>0`),
    ...(neededWithout.length === 0 ? [] : [`COUNTA(${rangesOf(scope, neededWithout).join(",")})=0`]),
  ];
  return conditions.length === 1 ? conditions.join("") : `OR(${conditions.join(",")})`;
}

/** How many inputs a row still lacks; null where every row has enough. */
export function lackingFormula(scope: Scope): string | null {
  const inputs = scope.columns.flatMap(({ input }) => (input === null ? [] : [input]));
  const alternative = alternativeInputs(scope.scheme);
  const isAlways = (input: Input): boolean => isNeeded(input) && !alternative.has(input.id);
  const always = inputs.filter(isAlways).length;
  const ranges = inputRuns(scope, (input) => (isAlways(input) ? "" : null)).map(({ range }) => range);
  const terms = [
    ...(always === 0 ? [] : [`${always}-COUNTA(${ranges.join(",")})`]),
    ...inputs
      .filter(isNeededSometimes)
      .map((input) => `IF(${neededCondition(scope, input)},1-COUNTA(${scope.cell(input.id)}),0)`),
    ...inputs
      .filter((input) => isNeeded(input) && alternative.has(input.id))
      .map(({ id }) => `IF(${scope.policy(`items.${alternative.get(id) ?? 0}.full`)}=0,0,1-COUNTA(${scope.cell(id)}))`),
  ];
  return terms.length === 0 ? null : terms.join("+");
}
