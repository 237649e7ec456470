import { reachedCount, typedNumber } from "../terms/numbers";
import type { Steps } from "../../domain/methods/steps";
import { stepsWords } from "../../text/methods/stepsWords";
import { texts } from "../../text/texts";
import { cellOfValue, valueCell } from "../measures/measured";
import type { Placed } from "../terms/placed";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine, type PolicyNumber, type PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { MethodOnSheets } from "./home";
import { measuredColumns } from "./measuredColumns";

export const steps: MethodOnSheets<Steps> = {
  columns: (policy, placed) => measuredColumns(policy, placed, (scope, value) => points(scope, placed, value)),
  rows: stepRows,
  section: null,
  starts: () => [],
  restsOn: stepsCiting,
};

/** Bounds ascend: the last that is not above the value, or, where lower is better, the first that is not below it. */
function points(scope: Scope, { method, path }: Placed<Steps>, value: string): string {
  const last = `${path}.steps.${method.steps.length - 1}`;
  const first = `${path}.steps.0`;
  const bounds = scope.policyRange(`${first}.bound`, `${last}.bound`);
  const marks = scope.policyRange(`${first}.points`, `${last}.points`);
  const isLower = method.better === "lower";
  const none = isLower ? `${value}>${scope.policy(`${last}.bound`)}` : `${value}<${scope.policy(`${first}.bound`)}`;
  const place = isLower ? `SUMPRODUCT((${typedNumber(bounds)}<${value})*1)+1` : reachedCount(bounds, value);
  const found =
    scope.dialect === "addin" && !isLower
      ? `KPI.STEPS(${value},${scope.policyRange(`${first}.bound`, `${last}.points`)})`
      : typedNumber(`INDEX(${marks},${place})`);
  return `ROUND(IF(${none},${scope.policy(`${path}.otherwise`)},${found})*${scope.policy(`${path}.factor`)},10)`;
}

/** A ladder: limit and marks side by side, so that both columns serve as a table. */
function stepRows(writing: Writing, { item: { source }, method, path }: Placed<Steps>): PolicyRow[] {
  const { tier, how: howHead } = texts(writing.language).sheets.policy.head;
  const { head, how, row } = stepsWords[writing.language];
  const stepHow = method.better === "higher" ? how.high : how.low;
  const alone = (id: string, name: string, text: string, one: PolicyNumber): PolicyLine =>
    policyLine(writing, { id, name, how: text, numbers: [null, one], source });
  return [
    policyHeading(writing.language, tier, howHead, [head.bound, head.marks]),
    ...method.steps.map((step, index) => {
      const at = `${path}.steps.${index}`;
      const numbers = [policyNumber(`${at}.bound`, step.bound, "number"), policyNumber(`${at}.points`, step.points)];
      return policyLine(writing, { id: "step", name: row.step(index + 1), how: stepHow, numbers, source: step.source });
    }),
    alone("otherwise", row.otherwise, how.otherwise, policyNumber(`${path}.otherwise`, method.otherwise)),
    alone("factor", row.factor, how.factor, policyNumber(`${path}.factor`, method.factor, "factor")),
  ];
}

/** Being on one of the steps that cite this source: its own bound is reached and that of the next is not. */
function stepsCiting(scope: Scope, { item, method, path }: Placed<Steps>, source: string): string[] {
  const value = valueCell(scope, item);
  const held = cellOfValue(scope, item);
  const bound = (index: number): string => scope.policy(`${path}.steps.${index}.bound`);
  const [reaches, step] = method.better === "higher" ? ([">=", 1] as const) : (["<=", -1] as const);
  return method.steps.flatMap((one, index) => {
    if (one.source !== source) return [];
    const is = [`COUNT(${held})=1`, `${value}${reaches}${bound(index)}`];
    const next = index + step;
    return `AND(${[...is, ...(method.steps[next] === undefined ? [] : [`NOT(${value}${reaches}${bound(next)})`])].join(",")})`;
  });
}
