import { consequenceReferences } from "../consequences/kinds";
import type { PolicyIssue } from "../issue/policyIssue";
import { methodHome } from "../methods/method";
import { payHome } from "../pay/payoutRule";
import type { NameList } from "../places/reference";
import { inputReferences } from "../scheme/references";
import type { Scheme } from "../scheme/scheme";

/** Names used twice, and names of inputs and grades that the policy does not have. */
export const referenceIssues = (scheme: Scheme): PolicyIssue[] => [
  ...nameLists(scheme).flatMap(duplicates),
  ...unknownInputs(scheme),
  ...unknownGroups(scheme),
  ...unknownLines(scheme),
  ...unknownInConsequences(scheme),
];

/** Every list of the policy whose names must differ. */
const nameLists = (scheme: Scheme): NameList[] => [
  { path: "inputs", field: "id", names: scheme.inputs.map(({ id }) => id) },
  { path: "items", field: "id", names: scheme.items.map(({ id }) => id) },
  { path: "bands", field: "grade", names: scheme.bands.map(({ grade }) => grade) },
  { path: "groups", field: "id", names: scheme.groups.map(({ id }) => id) },
  { path: "lines", field: "id", names: scheme.lines.map(({ id }) => id) },
  { path: "parameters", field: "id", names: scheme.parameters.map(({ id }) => id) },
  ...payHome(scheme.payout).names(scheme.payout),
  ...scheme.items.flatMap(({ method }, index) => methodHome(method).names(method, `items.${index}.method`)),
];

const duplicates = ({ path, field, names }: NameList): PolicyIssue[] =>
  names.flatMap((id, index) =>
    names.indexOf(id) === index ? [] : [{ code: "duplicateId", path: `${path}.${index}.${field}`, id }],
  );

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
