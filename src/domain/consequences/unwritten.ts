import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import type { ConsequenceReference } from "./consequenceKind";
import type { Judged } from "./judged";

/** The step an item reached rests on a reading of the source, which says nothing of it: every step that cites the same. */
export const Unwritten = z.strictObject({
  kind: z.literal("unwritten"),
  item: z.string(),
  flag: z.string(),
  action: LocalText,
  source: Source,
});
export type Unwritten = z.infer<typeof Unwritten>;

interface UnwrittenDue {
  kind: "unwritten";
  rule: Unwritten;
  value: number | null;
  points: number | null;
}

export const unwritten = {
  references: ({ item: id }: Unwritten): ConsequenceReference[] => [{ to: "item", key: "item", id }],
  due(rule: Unwritten, { result }: Judged): UnwrittenDue | null {
    const item = result?.item(rule.item) ?? null;
    if (item?.stepSource !== rule.source) return null;
    return { kind: "unwritten", rule, value: item.value, points: item.points };
  },
};
