/** The number at a dotted path of a policy ("items.0.full"), undefined where there is none. */
export const valueAt = (json: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), json);

/** A copy of the policy with one place set; only the way to it is copied. Setting what does not exist is a mistake of ours. */
export function withValueAt<T>(json: T, path: string, value: number | string | readonly unknown[]): T {
  const [key = "", ...rest] = path.split(".");
  if (!isNode(json)) throw new RangeError(`No place for ${path}`);
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...json }) as Record<PropertyKey, unknown>;
  copy[key] = rest.length === 0 ? value : withValueAt(copy[key], rest.join("."), value);
  return copy as T;
}

const isNode = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" && value !== null;
