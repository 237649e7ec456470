import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "./areas";
import { propose } from "./propose";

/** Columns of an area that a policy knows. */
interface PolicyFit {
  scheme: string;
  columns: number;
}

const fewest = 3;

/** The policy that knows most columns of an area, where no other comes near; null where it is not plain. */
export function bestFit(area: ProposedArea, schemes: readonly Scheme[]): PolicyFit | null {
  const fits = schemes
    .map((scheme) => ({ scheme: scheme.id, columns: knownColumns(area, scheme) }))
    .sort((one, other) => other.columns - one.columns);
  const [best, next] = fits;
  if (best === undefined || best.columns < fewest || best.columns < 1.5 * (next?.columns ?? 0)) return null;
  return best;
}

const knownColumns = (area: ProposedArea, scheme: Scheme): number =>
  propose(area, scheme).filter(({ means: { kind } }) => kind === "input" || kind === "mark").length;
