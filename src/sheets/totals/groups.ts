import { earnsPoints } from "../../domain/methods/method";
import type { Group } from "../../domain/totals/group";
import type { Groups } from "../../domain/totals/groups";
import { texts } from "../../text/texts";
import { mayBeLeftOut } from "../measures/measured";
import { rounded } from "../terms/formula";
import type { Scope } from "../terms/scope";
import { type TotalOnSheets, weightedPoints } from "./home";
import {
  mayAnyBeBlank,
  itemSummands,
  orBlank,
  sumOfCells,
  type SummandCell,
  weightedSum,
  sumOfWeights,
  weightsThatCount,
} from "./summands";

export const groups: TotalOnSheets<Groups> = {
  weighted: sumOfGroups,
  raw: () => null,
  group: { name: (group, language) => texts(language).sheets.score.subtotal(group), formula: groupPoints },
  weightedName: weightedPoints,
  weight: null,
  rows: () => [],
  sum: (scheme) => [{ kind: "sum", check: "weights100", column: 1, paths: weightPaths(scheme) }],
};

const weightPaths = ({ groups: all }: Scope["scheme"]): string[] =>
  all.flatMap(({ weight }, index) => (weight === undefined ? [] : [`groups.${index}.weight`]));

/** A group's points, stretched where items are left out and never above its cap. */
function groupPoints(scope: Scope, { id, cap }: Group, index: number): string {
  const summands = itemSummands(scope, "full", ({ group }) => group === id);
  const full = sumOfWeights(summands);
  const sum = sumOfCells(summands);
  const stretched = mayAnyBeBlank(summands) ? `${sum}*(${full})/(${weightsThatCount(summands)})` : sum;
  const most = cap === undefined ? "" : `,${scope.policy(`groups.${index}.cap`)}`;
  return orBlank(summands, rounded(scope, `MIN(${stretched},${full}${most})`));
}

function sumOfGroups(scope: Scope): string {
  const { items, groups: all } = scope.scheme;
  const summands = all.flatMap(({ id, weight }, index): SummandCell[] => {
    const members = items.filter((item) => item.group === id && earnsPoints(item));
    if (weight === undefined || members.length === 0) return [];
    const mayBeBlank = members.every((item) => mayBeLeftOut(scope.scheme, item));
    return [{ cell: scope.cell(`group.${id}`), weight: scope.policy(`groups.${index}.weight`), mayBeBlank }];
  });
  const whole = weightPaths(scope.scheme).map(scope.policy).join("+") || "0";
  const quotient = `(${weightedSum(summands)})*(${whole})/(${weightsThatCount(summands)})/100`;
  return orBlank(summands, rounded(scope, quotient));
}
