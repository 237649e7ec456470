import * as z from "zod";
import { Scheme } from "./scheme";

/** What a number of the policy may be, whatever stands around it; both ends are allowed. */
export interface NumberLimits {
  min: number;
  max: number;
  isWhole: boolean;
}

/** A number of the policy with its place and what it may be. */
interface LimitedNumber {
  path: string;
  value: unknown;
  limits: NumberLimits;
}

/** What may stand at a path of a policy, as its schema says; null where that is no number. */
export function limitsAt(policy: unknown, path: string): NumberLimits | null {
  let schema: z.core.$ZodType | null = Scheme;
  let node = policy;
  for (const key of path.split(".")) {
    schema = partOf(schema, node, key);
    node = isNode(node) ? node[key] : undefined;
    if (schema === null) return null;
  }
  return limitsOfSchema(schema);
}

/** What one number may be that stands at several paths. */
export function sharedLimits(policy: unknown, paths: readonly string[]): NumberLimits {
  const all = paths.map((path) => limitsAt(policy, path)).filter((limits) => limits !== null);
  if (all.length < paths.length) throw new RangeError(`No number stands at ${paths.join(", ")}`);
  return {
    min: Math.max(...all.map(({ min }) => min)),
    max: Math.min(...all.map(({ max }) => max)),
    isWhole: all.some(({ isWhole }) => isWhole),
  };
}

/** Every number that a policy holds, in its order; what its examples hold is not the policy's. */
export function limitedNumbers(policy: Scheme): LimitedNumber[] {
  const found: LimitedNumber[] = [];
  const visit = (schema: z.core.$ZodType | null, value: unknown, path: string): void => {
    if (schema === null) return;
    const limits = typeof value === "number" ? limitsOfSchema(schema) : null;
    if (limits !== null) found.push({ path, value, limits });
    if (!isNode(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (path === "" && key === "examples") continue;
      visit(partOf(schema, value, key), inner, path === "" ? key : `${path}.${key}`);
    }
  };
  visit(Scheme, policy, "");
  return found;
}

/** The schema of one key of a node; of several kinds, that which the node says it is. */
function partOf(schema: z.core.$ZodType, node: unknown, key: string): z.core.$ZodType | null {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<string, z.core.$ZodType>)[key] ?? null;
  if (inner instanceof z.ZodArray) return /^\d+$/.test(key) ? inner.element : null;
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const kind = isNode(node) ? node["kind"] : undefined;
    const option = inner.options.find((one) => one instanceof z.ZodObject && kindOf(one) === kind);
    return option === undefined ? null : partOf(option, node, key);
  }
  return null;
}

function kindOf(option: z.ZodObject): unknown {
  const kind: unknown = option.shape["kind"];
  return kind instanceof z.ZodLiteral ? kind.value : undefined;
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;

function limitsOfSchema(schema: z.core.$ZodType): NumberLimits | null {
  const number = unwrapped(schema);
  if (!(number instanceof z.ZodNumber)) return null;
  const { minValue, maxValue, format } = number;
  return { min: minValue ?? -Infinity, max: maxValue ?? Infinity, isWhole: format === "safeint" };
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
