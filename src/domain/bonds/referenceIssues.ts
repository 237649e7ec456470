import { consequenceReferences } from "../consequences/kinds";
import type { PolicyIssue } from "../issue/issue";
import { inputReferences } from "../scheme/references";
import type { Item, Scheme } from "../scheme/scheme";

/** Names used twice, and names of inputs and grades that the policy does not have. */
export const referenceIssues = (scheme: Scheme): PolicyIssue[] => [
  ...duplicates(scheme.inputs, ({ id }) => id, "inputs", "id"),
  ...duplicates(scheme.items, ({ id }) => id, "items", "id"),
  ...duplicates(scheme.bands, ({ grade }) => grade, "bands", "grade"),
  ...duplicates(scheme.groups, ({ id }) => id, "groups", "id"),
  ...duplicates(scheme.lines, ({ id }) => id, "lines", "id"),
  ...duplicates(scheme.parameters, ({ id }) => id, "parameters", "id"),
  ...(scheme.payout.kind === "lines" ? duplicates(scheme.payout.lines, ({ id }) => id, "payout.lines", "id") : []),
  ...scheme.items.flatMap(withinItem),
  ...unknownInputs(scheme),
  ...unknownGroups(scheme),
  ...unknownLines(scheme),
  ...unknownInConsequences(scheme),
];

function duplicates<T>(list: readonly T[], idOf: (entry: T) => string, key: string, field: string): PolicyIssue[] {
  return list.flatMap((entry, index) => {
    const id = idOf(entry);
    const first = list.findIndex((other) => idOf(other) === id);
    return first === index ? [] : [{ code: "duplicateId", path: `${key}.${index}.${field}`, id }];
  });
}

/** Parts, pools and tiers of one item, which have columns and rows of their own. */
function withinItem({ method }: Item, index: number): PolicyIssue[] {
  const path = `items.${index}.method`;
  switch (method.kind) {
    case "parts":
      return duplicates(method.parts, ({ id }) => id, `${path}.parts`, "id");
    case "deductions":
      return duplicates(method.pools, ({ id }) => id, `${path}.pools`, "id");
    case "teamTier":
      return duplicates(method.tiers, ({ label }) => label, `${path}.tiers`, "label");
    case "mark":
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return [];
  }
}

function unknownInputs(scheme: Scheme): PolicyIssue[] {
  const known = new Set(scheme.inputs.map(({ id }) => id));
  return inputReferences(scheme)
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ code: "unknownInput", path, id }));
}

function unknownInConsequences({ items, bands, consequences }: Scheme): PolicyIssue[] {
  const grades = new Set(bands.map(({ grade }) => grade));
  const ids = new Set(items.map(({ id }) => id));
  return consequences.flatMap((consequence, index) =>
    consequenceReferences(consequence).flatMap(({ to, key, id }): PolicyIssue[] => {
      const path = `consequences.${index}.${key}`;
      if (to === "grade" && !grades.has(id)) return [{ code: "unknownGrade", path, grade: id }];
      return to === "item" && !ids.has(id) ? [{ code: "unknownItem", path, id }] : [];
    }),
  );
}

function unknownGroups({ groups, items }: Scheme): PolicyIssue[] {
  const known = new Set(groups.map(({ id }) => id));
  return items.flatMap(({ group }, index) =>
    group === undefined || known.has(group) ? [] : [{ code: "unknownGroup", path: `items.${index}.group`, id: group }],
  );
}

/** A line may only count in what stands above it. */
function unknownLines({ lines }: Scheme): PolicyIssue[] {
  return lines.flatMap(({ terms }, index) => {
    const above = new Set(lines.slice(0, index).map(({ id }) => id));
    return terms.flatMap((term, at): PolicyIssue[] =>
      term.kind === "line" && !above.has(term.line)
        ? [{ code: "unknownLine", path: `lines.${index}.terms.${at}.line`, id: term.line }]
        : [],
    );
  });
}
