import { limitsOf } from "../../domain/scheme/limits";
import { settled } from "../../domain/figures/typed";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Finding } from "../kit/finding";
import { isTarget, readsInput } from "../../domain/methods/usualLevel";
import type { CheckContext } from "./context";
import { type TypedAmount, typedAmounts } from "./typedAmounts";
import { type InputCell, rowFinding } from "../reading/rows";

/** A fraction where full marks are several points was perhaps meant as a percentage. */
export const ratesForMarks = (context: CheckContext): Finding[] =>
  context.scheme.inputs
    .filter(({ kind, of }) => kind === "mark" && of === "person")
    .flatMap((input) => {
      const { max: full } = limitsOf(context.scheme, input);
      return typedAmounts(context, input.id)
        .filter(({ value }) => value > 0 && value < 1 && full > 1)
        .map(({ row, cell, value }) =>
          rowFinding("warning", row, { code: "rateForMark", input: input.id, read: value, full }, cell.at),
        );
    });

/** Where little is good, or nothing says what is, a small percentage is no slip: 0.03% of disputes. */
function mayBeSmall({ method, full }: Item): boolean {
  if (method.kind === "value" && full === 0) return true;
  if ("better" in method) return method.better === "lower" || method.measure.kind === "drop";
  return "measure" in method && method.measure.kind === "opposite";
}

/** A percentage of which a good one is large, or the target of such a one. */
export function isLikelyLarge({ items }: Scheme, id: string): boolean {
  const readers = items.filter((item) => readsInput(item, id) || isTarget(item, id));
  return readers.length > 0 && !readers.some(mayBeSmall);
}

const isLikelyFraction = (value: number): boolean => value > 0 && value <= 1;

/** Where most of a column are fractions, what is somewhat above the whole is one too: 1.04 for 104%. */
function fractionsOf(all: readonly TypedAmount[]): TypedAmount[] {
  const fractions = all.filter(({ value }) => isLikelyFraction(value));
  const most = fractions.length * 2 > all.length;
  return all.filter(({ value }) => isLikelyFraction(value) || (most && value > 1 && value < 2));
}

/** "98%" becomes 0.98 in Excel, and somebody may type it so; here 98 is expected. */
export const ratesForPercents = (context: CheckContext): Finding[] =>
  context.scheme.inputs
    .filter(({ id, kind }) => kind === "percent" && isLikelyLarge(context.scheme, id))
    .flatMap(({ id }) => {
      const fraction = (cell: InputCell, read: number) =>
        ({
          issue: { code: "rateForPercent", input: id, read, value: settled(read * 100) },
          fix: { kind: "setValue", at: cell.at, from: cell.read, to: settled(read * 100) },
        }) as const;
      const people = fractionsOf(typedAmounts(context, id)).map(({ row, cell, value }) => {
        const { issue, fix } = fraction(cell, value);
        return { ...rowFinding("warning", row, issue, cell.at), fix };
      });
      const cell = context.department.get(id);
      if (typeof cell?.value !== "number" || !isLikelyFraction(cell.value)) return people;
      const own: Finding = { severity: "warning", at: cell.at, person: null, ...fraction(cell, cell.value) };
      return [own, ...people];
    });
