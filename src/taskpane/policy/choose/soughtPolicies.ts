import { halfWidth } from "../../../domain/wording/halfWidth";
import type { Language } from "../../../domain/wording/localText";
import type { IncompleteSystem } from "../../../schemes/incomplete";
import type { RegisteredScheme } from "../../../schemes/register/registered";
import { sources } from "../../../schemes/register/sources";

/** Signs of a clause shown on either side of what was sought. */
const around = 16;

/** A policy that holds what was sought, with the words of its clauses where the list itself does not show them. */
export interface FoundPolicy {
  scheme: RegisteredScheme;
  clause: string | null;
}

const plain = (text: string): string => halfWidth(text).toLowerCase();

const wordsIn = (sought: string): string[] => plain(sought).split(/\s+/).filter(Boolean);

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => plain(text).includes(word));

/** Whether all words that were typed stand in what the list shows of a policy or in its clauses; null if not. */
export function foundPolicy(
  scheme: RegisteredScheme,
  sought: string,
  language: Language,
  clauses: readonly string[],
): FoundPolicy | null {
  const words = wordsIn(sought);
  const shown = [scheme.id, scheme.name[language], scheme.what[language], scheme.rated[language]];
  const all = [...shown, sources[scheme.source][language]].join("\n");
  if (holds(all, words)) return { scheme, clause: null };
  if (!holds([all, ...clauses].join("\n"), words)) return null;
  const rest = words.filter((word) => !holds(all, [word]));
  const clause = clauses.find((text) => holds(text, rest)) ?? clauses.find((text) => holds(text, rest.slice(0, 1)));
  return { scheme, clause: clause === undefined ? null : cut(clause, rest[0] ?? "") };
}

/** The same for a system that cannot be chosen; it has no clauses. */
export const isSought = (system: IncompleteSystem, sought: string, language: Language): boolean =>
  holds([system.id, system.name[language], system.missing[language]].join("\n"), wordsIn(sought));

function cut(text: string, word: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const at = Math.max(0, plain(line).indexOf(word));
  const [from, to] = [Math.max(0, at - around), at + word.length + around];
  return `${from > 0 ? "…" : ""}${line.slice(from, to)}${to < line.length ? "…" : ""}`;
}
