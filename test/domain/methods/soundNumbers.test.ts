import fc from "fast-check";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { itemResults } from "../../../src/domain/engine/itemResult";
import type { Input } from "../../../src/domain/inputs/input";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { earnsPoints, type Method, methodHome, methodHomes } from "../../../src/domain/methods/method";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import { valueAt } from "../../../src/domain/places/policyPath";
import { limitsOf } from "../../../src/domain/scheme/limits";
import type { Item, Scheme } from "../../../src/domain/scheme/scheme";
import { places } from "../../support/brokenPolicy";
import { type ItemInScheme, itemsOfKind } from "../../support/itemOfKind";

/** A method that only says how people stand has nothing to earn. */
const earning = (Object.keys(methodHomes) as Method["kind"][]).filter((kind) => methodHomes[kind].earnsPoints(10));

/** The policy with the item's figure typed, not worked out of others: what the method makes of it is the question here. */
function withTypedFigure({ scheme, item, path }: ItemInScheme): Scheme {
  const { method } = item;
  if (!("measure" in method)) return scheme;
  const input = methodHome(method).reads(method, `${path}.method`)[0]?.id ?? "";
  const plain: Item = { ...item, method: { ...method, measure: { kind: "entered", input } } };
  return { ...scheme, items: scheme.items.map((one) => (one.id === item.id ? plain : one)) };
}

/** Places of the numbers that make the item's points, its full marks included. */
const numberPlaces = (scheme: Scheme, path: string): string[] =>
  ["full", ...places(valueAt(scheme, `${path}.method`)).map((place) => `method.${place}`)]
    .map((place) => `${path}.${place}`)
    .filter((place) => typeof valueAt(scheme, place) === "number");

const figures = [0, 0.5, 0.8, 1, 3, 7, 20, 55, 90, 98, 120, 300, 1e6];

/** What may be typed for an input. */
function valuesOf(scheme: Scheme, input: Input, own: readonly number[]): readonly (number | boolean)[] {
  if (input.kind === "yesNo") return [false, true];
  const { max } = limitsOf(scheme, input);
  return input.kind === "mark" ? [max, 0] : [0, ...own, ...figures].filter((value) => value > 0 || !input.positive);
}

/** People who differ from a month without incidents and with every mark given in one figure, or in none. */
function peopleOf(scheme: Scheme, path: string, item: Item): Inputs[] {
  const own = numberPlaces(scheme, path).map((place) => Number(valueAt(scheme, place)));
  const ids = new Set(
    methodHome(item.method)
      .reads(item.method, path)
      .map(({ id }) => id),
  );
  const inputs = scheme.inputs.filter(({ id }) => ids.has(id));
  const flawless: Inputs = Object.fromEntries(inputs.map((one) => [one.id, valuesOf(scheme, one, own)[0] ?? 0]));
  return [
    flawless,
    ...inputs.flatMap((one) => valuesOf(scheme, one, own).map((value) => ({ ...flawless, [one.id]: value }))),
  ];
}

/** What the people earn for the item, as far as there was something to measure. */
function pointsOf(scheme: Scheme, path: string): { item: Item; points: number[] } {
  const item = valueAt(scheme, path) as Item;
  const points = peopleOf(scheme, path, item).flatMap((inputs) => itemResults(item, 4)(inputs).points ?? []);
  return { item, points };
}

const isTold = (scheme: Scheme, path: string): boolean =>
  schemeIssues(scheme).some((issue) => "path" in issue && issue.path.startsWith(`${path}.`));

describe.each(earning)("whatever numbers of %s the linter has nothing to say about", (kind) => {
  test.each(itemsOfKind(kind).slice(0, 2))("full marks can be reached and not passed: $item.id", (one) => {
    const { path } = one;
    const scheme = withTypedFigure(one);
    const edits = fc.array(
      fc.record({ path: fc.constantFrom(...numberPlaces(scheme, path)), now: fc.constantFrom(...figures) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(edits, (changes) => {
        const edited = withNumbers(scheme, changes);
        fc.pre(!isTold(edited, path));
        const { item, points } = pointsOf(edited, path);
        fc.pre(earnsPoints(item));
        if (!methodHome(item.method).mayPassFull) expect(Math.max(...points)).toBeLessThanOrEqual(item.full);
        expect(Math.max(...points)).toBeGreaterThanOrEqual(item.full);
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
