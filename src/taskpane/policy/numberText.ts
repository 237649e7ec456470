import { halfWidth } from "../../domain/wording/halfWidth";
import { settled } from "../../domain/figures/typed";
import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { numberIssue } from "../../domain/scheme/numberIssue";
import type { NumberLimits } from "../../domain/scheme/numberLimits";
import { isPercentNumber, type NumberKind } from "../../sheets/terms/policyRow";

/** A number of the policy that can be typed. */
interface Typable {
  path: string;
  kind: NumberKind;
  limits: NumberLimits;
}

type ReadNumber = { value: number } | { issue: PolicyIssue };

/** A number as it is typed. */
export const numberText = (value: number, kind: NumberKind): string =>
  String(settled(isPercentNumber(kind) ? value * 100 : value));

/** What was typed, full-width signs and a sign for percent included, or why it cannot stand there. */
export function readNumberText(text: string, { path, kind, limits }: Typable): ReadNumber {
  const plain = halfWidth(text).replace(/[\s,%]/g, "");
  const typed = plain === "" ? NaN : Number(plain);
  const value = settled(isPercentNumber(kind) ? typed / 100 : typed);
  const issue = numberIssue(path, Number.isNaN(value) ? plain : value, limits);
  return issue === null ? { value } : { issue };
}
