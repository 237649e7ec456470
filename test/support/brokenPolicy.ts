import fc from "fast-check";
import { withValueAt } from "../../src/domain/places/policyPath";

/** A place of a policy file and what is done to it. */
export interface Damage {
  path: string;
  kind: "gone" | "number" | "text" | "other" | "twice" | "swapped";
  to: unknown;
}

/** Every place of the file, so that something can be broken anywhere. */
export function places(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [path];
  return [
    ...(path === "" ? [] : [path]),
    ...Object.entries(node).flatMap(([key, value]) =>
      key.includes(".") ? [] : places(value, path === "" ? key : `${path}.${key}`),
    ),
  ];
}

const numbers = [0, -1, -0.5, 0.5, 1, 7, 98, 100, 101, 1e9, 1e300, Number.MAX_SAFE_INTEGER, -1e15];
const texts = ["", " ", "五分", "５", "ghost", "E", "=1+1", "items.0.full", "𠮷".repeat(100), "__proto__"];

const to: Readonly<Record<Damage["kind"], fc.Arbitrary<unknown>>> = {
  gone: fc.constant(null),
  number: fc.oneof(fc.constantFrom(...numbers), fc.double({ noNaN: true, noDefaultInfinity: true })),
  text: fc.oneof(fc.constantFrom(...texts), fc.string()),
  other: fc.oneof(fc.constantFrom<unknown>(null, true, [], {}, [1, 2]), fc.jsonValue()),
  twice: fc.constant(null),
  swapped: fc.constant(null),
};

/** Something wrong at a random place; most often a number or a text where it may be believed. */
export const anyDamage = (json: unknown): fc.Arbitrary<Damage> =>
  fc
    .tuple(
      fc.constantFrom(...places(json)),
      fc.constantFrom<Damage["kind"]>("gone", "number", "number", "text", "text", "other", "twice", "swapped"),
    )
    .chain(([path, kind]) => to[kind].map((value) => ({ path, kind, to: value })));

type Parent = Record<string, unknown> | unknown[];

/** The file with that place broken; where an earlier damage took it away, the file stays as it is. */
export function damaged(json: unknown, { path, kind, to: value }: Damage): unknown {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const copy = structuredClone(json);
  const parent = keys.reduce<unknown>((node, key) => (isParent(node) ? Reflect.get(node, key) : undefined), copy);
  if (!isParent(parent) || !(last in parent)) return copy;
  switch (kind) {
    case "gone":
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else Reflect.deleteProperty(parent, last);
      return copy;
    case "twice":
      if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(last)]));
      return copy;
    case "swapped":
      if (Array.isArray(parent)) parent.reverse();
      return copy;
    case "number":
    case "text":
    case "other":
      return withValueAt(copy, path, value as number);
  }
}

const isParent = (node: unknown): node is Parent => typeof node === "object" && node !== null;
