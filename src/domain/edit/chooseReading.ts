import { valueAt, withValueAt } from "../places/policyPath";
import type { Reading, Scheme } from "../scheme/scheme";

/** The scheme with an unclear place of its source read another way; an option sets numbers of the policy and nothing else. */
export function chooseReading(scheme: Scheme, readingId: string, optionId: string): Scheme {
  const option = scheme.readings.find(({ id }) => id === readingId)?.options?.find(({ id }) => id === optionId);
  if (option === undefined) throw new RangeError(`No option ${optionId} of reading ${readingId}`);
  return Object.entries(option.set).reduce<Scheme>((read, [path, value]) => withValueAt(read, path, value), scheme);
}

/** Which of its options a reading follows now; null when HR set other numbers. */
export function chosenOption(scheme: Scheme, reading: Reading): string | null {
  const isSet = (set: Readonly<Record<string, number>>): boolean =>
    Object.entries(set).every(([path, value]) => valueAt(scheme, path) === value);
  return reading.options?.find(({ set }) => isSet(set))?.id ?? null;
}
