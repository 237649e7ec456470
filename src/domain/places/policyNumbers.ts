import { withValueAt } from "./policyPath";

/** One number of the policy that differs from what it was. */
export interface NumberChange {
  /** "items.0.full" */
  path: string;
  was: number;
  now: number;
}

/** A number and where it belongs. */
export type NumberAt = Pick<NumberChange, "path" | "now">;

/** The policy with other numbers; its structure and words stay. */
export const withNumbers = <Policy>(policy: Policy, numbers: readonly NumberAt[]): Policy =>
  numbers.reduce((changed, { path, now }) => withValueAt(changed, path, now), policy);

/** The figures of a list from the smallest to the largest, on the places where they stand. */
export const sortedNumbers = <Key extends string>(
  list: readonly Readonly<Record<Key, number>>[],
  key: Key,
  path: string,
): NumberAt[] =>
  list
    .map((entry) => entry[key])
    .sort((one, other) => one - other)
    .map((now, index) => ({ path: `${path}.${index}.${key}`, now }));
