import fc from "fast-check";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Input } from "../../src/domain/inputs/input";
import { fifteenDigits } from "../../src/domain/figures/typed";
import { limitsOf } from "../../src/domain/scheme/limits";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { anyPeople } from "./anyPeople";

/** Every number of some data. */
function numbersIn(node: unknown): number[] {
  if (typeof node === "number") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

/** How far beside something that decides: from what a form shows to the fifteenth digit. */
const steps = [-3, -5, -6, -7, -9, -10, -11, -12].flatMap((power) => [10 ** power, -(10 ** power)]);

const beside = (edge: number): number[] => [edge, ...steps.map((step) => edge + step)];

/** Halves of the last decimal that points are shown with, and of the decimals a typed number counts with. */
const halves = [0.5, 0.05, 0.005, 0.0005, 0.00005, 1.005, 2.675, 0.0000005, 0.00000000005];

/** Nothing beyond a thousand million: the stand-in's grid makes 10000000000.000002 of such a number where it rounds it. */
const odd = [0, -0, -1, -0.005, 1e-12, 399.99999999995, 400, 1e6 + 0.0000005, 123456789.005, 1e9, 5e-324];

/** What the policy compares a value with, also where a value is a share of another one. */
function edgesOf(scheme: Scheme, input: Input, base: Inputs): number[] {
  const { min, max } = limitsOf(scheme, input);
  const decide = [...new Set(numbersIn([scheme.items, scheme.lines, scheme.consequences, scheme.bands]))];
  const others = scheme.inputs.flatMap(({ id }) => (typeof base[id] === "number" ? [base[id]] : []));
  const shares = decide.flatMap((one) => others.flatMap((other) => [one * other, (one * other) / 100]));
  return [min, max, ...decide, ...shares].filter((edge) => Math.abs(edge) <= 1e9);
}

function valuesOf(scheme: Scheme, input: Input, base: Inputs): fc.Arbitrary<number> {
  const edges = edgesOf(scheme, input, base);
  const near = fc.constantFrom(...edges).chain((edge) => fc.constantFrom(...beside(edge)));
  const half = fc
    .tuple(fc.constantFrom(...edges, 0), fc.constantFrom(...halves), fc.constantFrom(0, ...steps))
    .map(([edge, one, step]) => edge + one + step);
  return fc.oneof({ weight: 6, arbitrary: near }, { weight: 3, arbitrary: half }, fc.constantFrom(...odd));
}

/** People who can be scored, with one to three numbers moved to where something is decided or rounded; the same in every run. */
export function edgePeople(scheme: Scheme, size: number, seed: number): Inputs[] {
  const department = scheme.inputs.filter(({ of }) => of === "department").map(({ id }) => id);
  const bases = [...scheme.examples.map(({ inputs }) => inputs), ...anyPeople(scheme, 12, seed)];
  const numeric = scheme.inputs.filter(
    ({ id, kind }) => kind !== "note" && kind !== "yesNo" && !department.includes(id),
  );
  const first = bases[0] ?? {};
  const shared = Object.fromEntries(department.map((id) => [id, first[id] ?? null]));
  const person = fc.constantFrom(...bases).chain((base) =>
    fc
      .array(
        fc
          .constantFrom(...numeric)
          .chain((input) => valuesOf(scheme, input, base).map((value) => [input.id, fifteenDigits(value)] as const)),
        {
          minLength: 1,
          maxLength: 2,
        },
      )
      .map((moved): Inputs => ({ ...base, ...Object.fromEntries(moved), ...shared })),
  );
  return numeric.length === 0 ? [] : fc.sample(person, { seed, numRuns: size });
}
