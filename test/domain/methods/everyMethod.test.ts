import { policyFix } from "../../../src/domain/bonds/policyFix";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import { type Method, methodHome, methodHomes } from "../../../src/domain/methods/method";
import { pathsOf } from "../../../src/domain/places/bond";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { type ItemInScheme, itemsOfKind } from "../../support/itemOfKind";

type Kind = Method["kind"];

const kinds = Object.keys(methodHomes) as Kind[];

/** Why the builder does not offer an item of this kind; a policy in a file may have it all the same. */
const onlyFromAFile: Partial<Record<Kind, string>> = {
  parts: "an item inside an item would have to be put together in a second dialog",
  value: "the measured value as it is earns points only where the source reads it so",
  rank: "it earns prizes and no points, and the builder pays by grade",
};

test.each(kinds)("an item that earns its points by %s can be begun in the builder, or it is said why not", (kind) =>
  expect(Object.keys(methodHomes[kind].recipes).length > 0).toBe(onlyFromAFile[kind] === undefined),
);

/** Numbers typed into an item, by their place in it, and what the linter says of them. */
interface Mistake {
  typed: Readonly<Record<string, number>>;
  code: PolicyIssue["code"];
}

/** A mistake for everything that must hold between the numbers of a method; a new method without its line does not compile. */
const mistakes: Readonly<Record<Kind, readonly Mistake[]>> = {
  deductions: [],
  teamTier: [
    { typed: { "method.tiers.0.from": 0.1 }, code: "tiersDoNotStartAtZero" },
    { typed: { "method.tiers.1.from": 0.95 }, code: "tiersNotAscending" },
    { typed: { "method.tiers.0.points": 18 }, code: "tiersWrongWay" },
    { typed: { "method.tiers.2.points": 21 }, code: "tierPointsAboveFull" },
    { typed: { "method.tiers.2.points": 18 }, code: "bestTierBelowFull" },
  ],
  mark: [],
  parts: [{ typed: { "method.parts.0.full": 100 }, code: "partsNotFull" }],
  linear: [],
  slope: [],
  within: [{ typed: { "method.low": 300, "method.high": 180 }, code: "limitsReversed" }],
  steps: [
    { typed: { "method.steps.0.bound": 1e6 }, code: "stepsNotAscending" },
    { typed: { "method.steps.0.points": 0, "method.steps.1.points": 0, "method.otherwise": 9 }, code: "stepsWrongWay" },
    { typed: { full: 1000 }, code: "bestStepNotFull" },
  ],
  value: [],
  rank: [{ typed: { "method.prizes.1.amount": 1e6 }, code: "prizesNotFalling" }],
};

/** The first item of the kind about which the linter has anything to say. */
function firstOf(kind: Kind): ItemInScheme {
  const items = itemsOfKind(kind);
  const found = items.find((one) => bondsOf(one).length > 0) ?? items[0];
  if (found === undefined) throw new Error(`No policy has an item of the kind ${kind}`);
  return found;
}

/** What must hold between the numbers of the method itself; a measure under it is any method's. */
function bondsOf({ item: { method, full }, path }: ItemInScheme) {
  const at = `${path}.method`;
  const home = methodHome(method);
  const all = [...home.order(method, at), ...home.worth(method, at, { full, path: `${path}.full` })];
  return all.filter(({ check }) => !pathsOf(check).every((one) => one.startsWith(`${at}.measure.`)));
}

const typedInto = ({ scheme, path }: ItemInScheme, typed: Mistake["typed"]): Scheme =>
  withNumbers(
    scheme,
    Object.entries(typed).map(([key, now]) => ({ path: `${path}.${key}`, now })),
  );

const found = (scheme: Scheme, { path }: ItemInScheme): PolicyIssue[] =>
  schemeIssues(scheme).filter((issue) => "path" in issue && issue.path.startsWith(`${path}.`));

test.each(kinds)("everything that must hold between the numbers of %s has a mistake that breaks it", (kind) => {
  const codes = new Set(bondsOf(firstOf(kind)).map(({ issue }) => issue.code));
  expect(new Set(mistakes[kind].map(({ code }) => code))).toEqual(codes);
});

test.each(kinds.flatMap((kind) => mistakes[kind].map((mistake) => ({ kind, ...mistake }))))(
  "$kind: $typed is found as $code, and a fix that is offered puts it right",
  ({ kind, typed, code }) => {
    const item = firstOf(kind);
    const wrong = typedInto(item, typed);
    const issue = found(wrong, item).find((one) => one.code === code);
    if (issue === undefined) throw new Error(`Told instead: ${JSON.stringify(found(wrong, item))}`);
    const fix = policyFix(wrong, issue);
    expect(fix === null ? [] : found(withNumbers(wrong, fix), item).filter((one) => one.code === code)).toEqual([]);
  },
);
