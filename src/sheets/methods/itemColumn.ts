import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { Formula } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import { sharedStem } from "./itemName";

/** What an item earns, behind everything it is worked out from. */
export function pointsColumn(policy: PolicyInLanguage, { item, index }: Placed, formula: Formula): ColumnDraft {
  const words = texts(policy.language).sheets.score;
  const name = item.name[policy.language];
  const stem = sharedStem(policy, item);
  return resultColumn({
    id: `item.${item.id}`,
    name: stem === null ? name : words.points(stem),
    otherwise: words.points(name),
    result: { kind: "item", item: index },
    style: "points",
    width: 6.5,
    formula,
  });
}
