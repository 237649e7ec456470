import type { TheirTables } from "../../actions/readTables";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { type DraftedPolicy, draftScheme } from "../../sheets/adopt/draftScheme";
import { proposedMapping } from "../../sheets/adopt/proposedMapping";
import { theirFormulas } from "../../sheets/adopt/theirFormulas";
import type { SaidMeanings } from "./columns";

/** A policy of one's own with what the columns of the table are for it. */
export interface OwnDraft {
  scheme: Scheme;
  said: SaidMeanings;
}

/** A draft from the headings and formulas of a table; null where its marks have neither full marks nor weights. */
export const draftOf = (area: ProposedArea, { grids }: TheirTables): DraftedPolicy | null =>
  draftScheme(area, proposedMapping(area, null).columns, theirFormulas(grids, area.view.isTurned));

/** The draft as somebody left it: columns whose input is gone from it are said anew. */
export function ownDraft(scheme: Scheme, { columns }: DraftedPolicy): OwnDraft {
  const known = new Set(scheme.inputs.map(({ id }) => id));
  const kept = columns.filter(({ mapped: { means } }) => means.kind !== "input" || known.has(means.id));
  return {
    scheme,
    said: Object.fromEntries(
      kept.flatMap(({ at, mapped: { means } }) => (means.kind === "none" ? [] : [[at, means] as const])),
    ),
  };
}
