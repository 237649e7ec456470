import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "./areas";
import { type Proposal, undecided } from "./meaning";
import { callings, isPlausible, type Match, matchesOf } from "./matching";
import { type PolicyTarget, policyTargets } from "./policyLabels";
import { plainProposal } from "./plainProposal";
import { type SeenColumn, seenColumns } from "./seenColumns";

/** What every column of an area most likely means, in their order; what is doubtful stays open. */
export function propose(area: ProposedArea, scheme: Scheme | null): Proposal[] {
  const seen = seenColumns(area);
  if (scheme === null) return seen.map((one) => plainProposal(one, seen, area));
  const targets = policyTargets(scheme);
  const hasFulls = seen.some(({ column }) => column.full !== null);
  const first = seen.map((one) => named(one, targets, hasFulls));
  return withoutRivals(first).map((match, nth) => {
    const one = seen[nth];
    if (one === undefined) return undecided;
    if (match !== null) return { means: { kind: match.target.kind, id: match.target.id }, sure: match.strength === 3 };
    const plain = plainProposal(one, seen, area);
    return plain.means.kind === "mark" ? undecided : plain;
  });
}

/** What the words of a heading and the values below name in the policy, if that is one thing. */
function named(seen: SeenColumn, targets: readonly PolicyTarget[], hasFulls: boolean): Match | null {
  const { column, values } = seen;
  if (seen.isOtherMonth || seen.isPerRow || column.kind === "weight" || column.kind === "index") return null;
  const matches = matchesOf(callings(column, seen.itemText), targets);
  const fitting = matches.filter(({ target }) => isPlausible(target, values, column));
  const [only, ...more] = fitting;
  if (only === undefined) return null;
  if (more.length > 0) return decided(fitting, seen);
  return isBackedUp(only, matches, seen, hasFulls) ? only : null;
}

/** An input and an item of the same words: full marks and the total speak for marks, figures beyond them were left out before. */
function decided(fitting: readonly Match[], { column, isSummed }: SeenColumn): Match | null {
  const [inputs, marks] = [fitting.filter(isInput), fitting.filter((match) => !isInput(match))];
  if (inputs.length !== 1 || marks.length !== 1) return null;
  return column.full !== null || isSummed || column.kind === "mark" ? (marks[0] ?? null) : null;
}

const isInput = ({ target }: Match): boolean => target.kind === "input";

/** Whether more than a likeness of words speaks for it. */
function isBackedUp(match: Match, all: readonly Match[], seen: SeenColumn, hasFulls: boolean): boolean {
  const { column } = seen;
  const isFull = column.full !== null && match.target.fulls.includes(column.full);
  if (isFull) return true;
  if (isInput(match)) return match.strength > 1 || column.full === null;
  if (match.strength === 1 || isOnOtherScale(match, seen)) return false;
  return saysMark(seen) || (all.length === 1 && !hasFulls);
}

const saysMark = ({ column, isSummed, hasWeight }: SeenColumn): boolean =>
  isSummed || hasWeight || column.kind === "mark";

/** Marks with a weight are given out of a hundred. */
const isOnOtherScale = ({ target }: Match, { column, hasWeight }: SeenColumn): boolean =>
  (column.weight !== null || hasWeight) && target.max !== 100;

/** Two columns for one thing: the one that is called so more plainly; neither where both are. */
function withoutRivals(matches: readonly (Match | null)[]): (Match | null)[] {
  return matches.map((match, nth) => {
    if (match === null) return null;
    const isBeaten = matches.some((other, place) => {
      const isSame = other !== null && place !== nth && other.target === match.target;
      return isSame && other.strength >= match.strength;
    });
    return isBeaten ? null : match;
  });
}
