import { isSamePerson, type Named } from "../../domain/people/identity";
import { ownersIn } from "../../domain/people/owners";
import type { EvaluatedPeriod, LedgerEntry } from "../book/evaluatedPeriod";
import { ledgerMark } from "../book/ledgerMarks";
import type { CollectedEntry } from "./collected";
import type { Returned } from "./returned";
import { withoutOthers } from "./withoutOthers";

/** Entries of 事件台账 in a file that the workbook has not got; those of people it does not list are left out. */
export function collectedEntries({ people, ledger }: EvaluatedPeriod, file: Returned): CollectedEntry[] {
  const owners = ownersIn(people);
  const plain = plainFor(people, file);
  const said = (entry: LedgerEntry): string => {
    const { evidence, recorder } = entry;
    return ledgerMark({ ...withOwner(entry, owners), evidence: plain(evidence), recorder: plain(recorder) });
  };
  const known = new Map<string, number>();
  for (const entry of ledger) known.set(said(entry), (known.get(said(entry)) ?? 0) + 1);
  return file.ledger.flatMap((entry): CollectedEntry[] => {
    const mark = said(entry);
    const left = known.get(mark) ?? 0;
    known.set(mark, left - 1);
    if (left > 0 || owners(entry).length !== 1) return [];
    return [{ mark, file: file.file, entry, beside: besideOf(entry, ledger, owners) }];
  });
}

type Owners = (entry: { number: string; name?: string }) => readonly Named[];

/** The number decides, however it is written. */
function withOwner(entry: LedgerEntry, owners: Owners): LedgerEntry {
  const [owner] = owners(entry);
  return owner === undefined ? entry : { ...entry, number: owner.number, name: owner.name };
}

/** How texts of the workbook read in that file. */
function plainFor(people: readonly Named[], { part }: Returned): (text: string) => string {
  if (part === null) return (text) => text;
  const isOwn = (person: Named): boolean => part.rows.some(([number, name]) => isSamePerson({ number, name }, person));
  return withoutOthers(people.filter((person) => !isOwn(person)));
}

function besideOf(entry: LedgerEntry, ledger: readonly LedgerEntry[], owners: Owners): number | null {
  const [owner] = owners(entry);
  const alike = ledger.find((one) => one.date === entry.date && one.rule === entry.rule && owners(one)[0] === owner);
  return alike?.row ?? null;
}
