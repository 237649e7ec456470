import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** A total exactly on this edge is read as the upper band and flagged, as long as a grade begins there. */
export const Boundary = z.strictObject({
  kind: z.literal("boundary"),
  total: notNegative,
  flag: z.string(),
  note: LocalText,
  source: Source,
});
export type Boundary = z.infer<typeof Boundary>;

interface BoundaryDue {
  kind: "boundary";
  rule: Boundary;
  grade: string;
  /** The grade it is not read as. */
  lower: string;
}

export const boundary = {
  references: (): ConsequenceReference[] => [],
  due(rule: Boundary, { bands, result }: Judged): BoundaryDue | null {
    const at = bands.findIndex(({ grade }) => grade === result?.grade);
    const band = bands[at];
    if (band === undefined || result?.total !== rule.total || band.from !== rule.total) return null;
    return { kind: "boundary", rule, grade: band.grade, lower: bands[at - 1]?.grade ?? band.grade };
  },
};
