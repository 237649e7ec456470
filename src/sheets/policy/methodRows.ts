import { texts } from "../../text/texts";
import { measureRows } from "../measures/measures";
import type { SectionOfKind } from "../methods/home";
import { methodOnSheets, methods } from "../methods/methods";
import { type Placed, placedItems } from "../terms/placed";
import { policyHeading, type Writing } from "../terms/policyLine";
import { blankRow, type PolicyRow } from "../terms/policyRow";

/** A section of 规则 with its title; one without rows is left out. */
export type TitledRows = readonly [title: string, rows: readonly PolicyRow[]];

/** How the items earn their points that have a section each, in the policy's order; empty when none has. */
export const ruleRows = (writing: Writing, section: number): PolicyRow[] =>
  placedItems(writing.scheme).flatMap((placed): PolicyRow[] => {
    const { item, index } = placed;
    const rows = methodOnSheets(item.method).rows(writing, placed);
    if (rows.length === 0) return [];
    const { rules } = texts(writing.language).sheets.policy.sections;
    return [{ kind: "section", text: rules(section, index + 1, item.name[writing.language]) }, ...rows, blankRow];
  });

/** Sections that all items of one kind share, a row each. */
export const sharedSections = (writing: Writing): TitledRows[] =>
  Object.entries(methods).flatMap(([kind, { section }]): TitledRows[] => {
    if (section === null) return [];
    const shared = section as SectionOfKind<Placed["method"]>;
    const rows = placedItems(writing.scheme).flatMap((placed) =>
      placed.method.kind === kind ? [shared.row(writing, placed)] : [],
    );
    return [[shared.title(writing), rows.length === 0 ? [] : [shared.heading(writing), ...rows]]];
  });

/** Weights of the ratings an item is the mean of, and the whole that an entered value is taken from. */
export function measureSection(writing: Writing): TitledRows {
  const { policy } = texts(writing.language).sheets;
  const rows = measureRows(writing);
  const head = policyHeading(writing.language, policy.raters.head, policy.head.how, [policy.raters.weight]);
  return [policy.sections.raters, rows.length === 0 ? [] : [head, ...rows]];
}
