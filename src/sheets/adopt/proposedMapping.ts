import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "./areas";
import type { FoundMapping } from "./findAgain";
import { propose } from "./propose";

/** An area with its proposals, as if they were confirmed: what a preview shows. */
export function proposedMapping(area: ProposedArea, scheme: Scheme | null): FoundMapping {
  const proposals = propose(area, scheme);
  const columns = area.columns.map(({ at, heading }, nth) => ({
    at,
    mapped: { heading, means: proposals[nth]?.means ?? { kind: "none" as const } },
  }));
  return { area, columns, missing: [], added: [] };
}
