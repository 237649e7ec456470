import { withValueAt } from "./policyPath";
import type { Scheme } from "../scheme/scheme";

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
export const withNumbers = (scheme: Scheme, numbers: readonly NumberAt[]): Scheme =>
  numbers.reduce<Scheme>((changed, { path, now }) => withValueAt(changed, path, now), scheme);
