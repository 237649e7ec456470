import { type Named, personKey, wordKey } from "../../domain/people/identity";
import { isWithin, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod, LedgerEntry } from "./evaluatedPeriod";

/** Entries by the number they give, or by the name where they give none. */
type ByPerson = ReadonlyMap<string, readonly LedgerEntry[]>;

/** A ledger is looked through once for everybody. */
const looked = new WeakMap<readonly LedgerEntry[], ByPerson>();

function byPerson(ledger: readonly LedgerEntry[]): ByPerson {
  const known = looked.get(ledger);
  if (known) return known;
  const made = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const key = personKey(entry);
    const alike = made.get(key);
    if (alike) alike.push(entry);
    else made.set(key, [entry]);
  }
  looked.set(ledger, made);
  return made;
}

/** What the ledger holds about somebody, in its order; an entry of another period is no evidence for this one. */
export function entriesAbout({ state, ledger }: EvaluatedPeriod, { number, name }: Named): LedgerEntry[] {
  const entries = byPerson(ledger);
  const named = wordKey(name) === "" ? [] : (entries.get(personKey({ number: "", name })) ?? []);
  const numbered = wordKey(number) === "" ? [] : (entries.get(personKey({ number, name })) ?? []);
  return [...numbered, ...named]
    .sort((one, other) => one.row - other.row)
    .filter(({ date }) => date === null || isWithin(periodOf(state), date));
}
