import fc from "fast-check";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { limitsOf } from "../../src/domain/scheme/limits";
import { round } from "../../src/domain/figures/rounding";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { Input } from "../../src/domain/inputs/input";

type Value = Inputs[string];

/** Every number of the policy: where bounds and targets are, a value right on them is worth trying. */
function numbersIn(node: unknown): number[] {
  if (typeof node === "number") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

const usual: Readonly<Record<Input["kind"], readonly number[]>> = {
  count: [0, 0, 1, 2, 3, 10, 40, 100],
  quantity: [0, 0.5, 1, 2.5, 10, 45, 60.5, 100],
  percent: [0, 3.333, 50, 80, 95, 97.96, 100],
  money: [0, 0.01, 1333.33, 4000, 100000],
  mark: [0, 1, 2.5, 5, 60, 80, 99.99, 100],
  rating: [0, 1, 3.5, 5, 60, 85, 99.95, 100],
  yesNo: [],
  note: [],
};

const fits = (scheme: Scheme, input: Input, value: number): boolean => {
  const { min, max } = limitsOf(scheme, input);
  return value >= min && value <= max && (input.kind !== "count" || Number.isInteger(value));
};

/** Values the policy allows, around its own numbers and at random. */
function sound(scheme: Scheme, input: Input, edges: readonly number[]): fc.Arbitrary<Value> {
  if (input.kind === "yesNo") return fc.constantFrom(true, true, false);
  if (input.kind === "note") return fc.constant(null);
  if (input.allowed !== undefined) return fc.constantFrom(...input.allowed);
  const { min, max } = limitsOf(scheme, input);
  const step = input.kind === "count" ? 1 : 0.01;
  const near = edges.flatMap((edge) => [edge, round(edge + step, 2), round(edge - step, 2)]);
  const known = [...usual[input.kind], ...near].filter((value) => fits(scheme, input, value));
  const most = Math.min(max, input.kind === "money" ? 200_000 : 120);
  const any = fc.integer({ min: Math.ceil(min / step), max: Math.floor(most / step) }).map((n) => round(n * step, 2));
  const positive = input.positive === true ? any.filter((value) => value > 0) : any;
  const likely = known.filter((value) => input.positive !== true || value > 0);
  return likely.length === 0 ? positive : fc.oneof(fc.constantFrom(...likely), positive);
}

const blankable = (input: Input, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  input.whenBlank === "missing" ? arbitrary : fc.oneof({ weight: 3, arbitrary }, fc.constant<Value>(null));

const numberOf = (value: Value | undefined): number => Number(value ?? 0);

const isBlank = (value: Value | undefined): boolean => (value ?? null) === null;

/** What is needed with others, or where nothing else is, must be there. */
function whereNeeded({ id, kind, neededWith = [], neededWithout }: Input, values: Inputs): Value {
  const value = values[id] ?? null;
  const isAlone = neededWithout?.every((other) => isBlank(values[other])) ?? false;
  const isDue = isAlone || neededWith.some((other) => numberOf(values[other]) > 0);
  return value === null && isDue ? kind === "yesNo" || 1 : value;
}

/** A part stays within its whole, a sum within its single amounts. */
function withinOthers({ each, notAbove }: Input, value: Value, values: Inputs, share: number): Value {
  const other = notAbove === undefined ? null : (values[notAbove] ?? null);
  const part = typeof other === "number" ? Math.min(numberOf(value), other) : value;
  if (each === undefined || part === null) return part;
  return round(numberOf(values[each.of]) * (each.min + share * (each.max - each.min)), 2);
}

/** Makes values agree with one another. */
function agreeing(scheme: Scheme, drawn: Inputs, share: number): Inputs {
  const values: Record<string, Value> = { ...drawn };
  for (const input of scheme.inputs) values[input.id] = withinOthers(input, whereNeeded(input, values), values, share);
  return values;
}

/** Now and then a value nobody can score, or none. */
const slips = (inputs: readonly Input[]): fc.Arbitrary<Inputs> => {
  const numeric = inputs.filter(({ kind }) => kind !== "note" && kind !== "yesNo").map(({ id }) => id);
  if (numeric.length === 0) return fc.constant({});
  const slip = fc.tuple(fc.constantFrom(...numeric), fc.constantFrom<Value>(null, null, -1, 1.5, 0, 3, 100_000_000));
  return fc
    .oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(slip, { maxLength: 2 }))
    .map((all): Inputs => Object.fromEntries(all));
};

const drawn = (scheme: Scheme, inputs: readonly Input[]): fc.Arbitrary<Inputs> => {
  const edges = [...new Set(numbersIn([scheme.items, scheme.lines, scheme.consequences]))];
  return fc.record(
    Object.fromEntries(inputs.map((input) => [input.id, blankable(input, sound(scheme, input, edges))])),
  );
};

/** People of one department under any policy, the same ones in every run; most of them can be scored. */
export function anyPeople(scheme: Scheme, size: number, seed: number): Inputs[] {
  const own = scheme.inputs.filter(({ of }) => of === "person");
  const department = scheme.inputs.filter(({ of }) => of === "department");
  const [team = {}] = fc.sample(drawn(scheme, department), { seed, numRuns: 1 });
  const person = fc
    .tuple(drawn(scheme, own), fc.constantFrom(0, 0.3, 1), slips(own))
    .map(([values, share, slip]) => ({ ...agreeing(scheme, { ...values, ...team }, share), ...team, ...slip }));
  return fc.sample(person, { seed, numRuns: size });
}
