import type { Scheme } from "./scheme";

/** A number or word of the policy that differs between two versions of it. */
interface SchemeChange {
  /** "items.0.full" */
  path: string;
  was: number | string | null;
  now: number | string | null;
}

/** Every number and word that differs, in the policy's order; lists are compared place by place. */
export function schemeChanges(before: Scheme, after: Scheme): SchemeChange[] {
  const changes: SchemeChange[] = [];
  compare(before, after, "", changes);
  return changes;
}

function compare(was: unknown, now: unknown, path: string, changes: SchemeChange[]): void {
  if (isNode(was) || isNode(now)) {
    const [before, after] = [isNode(was) ? was : {}, isNode(now) ? now : {}];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(before[key], after[key], path === "" ? key : `${path}.${key}`, changes);
    }
  } else if (was !== now) changes.push({ path, was: leaf(was), now: leaf(now) });
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function leaf(value: unknown): number | string | null {
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : null;
}
