import { type NumberChange, withNumbers } from "../places/policyNumbers";
import type { PolicyVersion } from "./registeredVersion";
import type { Scheme } from "./scheme";

/** "2" after "1", "2026-3" after "2026-2"; a version that ends in no number gets one. */
export function nextVersion(version: string): string {
  const digits = /\d+$/.exec(version)?.[0];
  return digits === undefined ? `${version}.1` : version.slice(0, -digits.length) + String(Number(digits) + 1);
}

/** Those that wait, earliest month first; of the same month, in the order they were decided. */
export const inOrderOfPeriod = (versions: readonly PolicyVersion[]): PolicyVersion[] =>
  [...versions].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));

/** The policy that holds for a month: the present one with every waiting version whose month has come. */
export const policyFor = (scheme: Scheme, pending: readonly PolicyVersion[], month: string): Scheme =>
  inOrderOfPeriod(pending)
    .filter(({ from }) => from <= month)
    .reduce<Scheme>((held, { changes }) => withVersion(held, changes), scheme);

/** The policy with these numbers, one version further. */
const withVersion = (scheme: Scheme, changes: readonly NumberChange[]): Scheme => ({
  ...withNumbers(scheme, changes),
  version: nextVersion(scheme.version),
});
