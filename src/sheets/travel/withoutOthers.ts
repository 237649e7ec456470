import type { Named } from "../../domain/people/identity";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Shorter ones stand in too many other words. */
const shortestNumber = 3;
const shortestName = 2;

/** What stands for somebody else. */
const somebody = "***";

/** Writes something else in the place of everybody a text must not name; the same people always give the same text. */
export function withoutOthers(others: readonly Named[]): (text: string) => string {
  const names = others.flatMap(({ name }) => (name.length >= shortestName ? [escaped(name)] : []));
  const numbers = others.flatMap(({ number }) =>
    number.length >= shortestNumber ? [`(?<![\\p{L}\\p{N}])${escaped(number)}(?![\\p{L}\\p{N}])`] : [],
  );
  const words = [...new Set([...names, ...numbers])].sort((one, other) => other.length - one.length);
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(words.join("|"), "giu");
  return (text) => text.replace(pattern, somebody);
}
