import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "./areas";
import { propose } from "./propose";

/** Columns of an area that a policy knows. */
interface PolicyFit {
  scheme: string;
  columns: number;
}

const fewest = 3;

/** The policy that knows most of what an area holds, more of it than any other; null where it is not plain. */
export function bestFit(area: ProposedArea, schemes: readonly Scheme[]): PolicyFit | null {
  const fits = schemes.map((scheme) => knownColumns(area, scheme)).sort((one, other) => other.columns - one.columns);
  const [best, next] = fits;
  const isPlain = best !== undefined && best.columns >= fewest && best.columns > (next?.columns ?? 0);
  return isPlain && best.columns >= 2 * best.unknown ? { scheme: best.scheme, columns: best.columns } : null;
}

function knownColumns(area: ProposedArea, scheme: Scheme): PolicyFit & { unknown: number } {
  const proposals = propose(area, scheme);
  const known = proposals.filter(({ means: { kind } }) => kind === "input" || kind === "mark").length;
  const unknown = proposals.filter(({ means: { kind }, sure }) => kind === "none" && !sure).length;
  return { scheme: scheme.id, columns: known, unknown };
}
