import type { FollowedPeriod } from "../../actions/actions";
import type { PersonsFix } from "../../actions/applyFixes";
import { seenRows } from "../../sheets/book/seenRows";
import type { Named } from "../../domain/people/identity";
import type { Finding, Fix } from "../../sheets/kit/finding";
import { usePane } from "../paneContext";
import { clearsUndo } from "./fixWords";
import { followNext } from "./nextFinding";
import type { Fixable } from "./sameFixes";

/** The fix with whose row it is in, or with what its rows say. */
const whose =
  (evaluated: FollowedPeriod | null) =>
  ({ fix, person }: Fixable): PersonsFix => {
    if (person !== null) return { ...fix, person: named(person, evaluated) };
    return evaluated === null ? fix : { ...fix, seen: seenRows(evaluated.seen.raw, fix) };
  };

/** With the place of the name, where it is on a sheet of people's own. */
function named({ number, name }: Named, evaluated: FollowedPeriod | null): NonNullable<PersonsFix["person"]> {
  const at = evaluated?.people.find((one) => one.number === number && one.name === name)?.at;
  return { number, name, ...(at && { at }) };
}

const isSameFinding = (one: Finding, other: Finding): boolean =>
  one.issue.code === other.issue.code &&
  one.at !== null &&
  one.at.sheet === other.at?.sheet &&
  one.at.address === other.at.address;

/** What 审批表 or a card shows is put back without another result; so are rows that are shown and cells that are unlocked. */
const changesResults = ({ kind, at }: Fix, evaluated: FollowedPeriod | null): boolean => {
  const { score, policy, ledger } = evaluated?.state.sheets ?? {};
  const theirs = evaluated?.people.map((person) => person.at?.sheet) ?? [];
  return kind !== "showRow" && kind !== "unlock" && [score, policy, ledger, ...theirs].includes(at.sheet);
};

/** Applies fixes together: where one is refused, none is done. */
export function useFixes(): (findings: readonly Fixable[]) => void {
  const { actions, store, words, numbers } = usePane();
  /** Said of what is found once the sheets are read again: what is written need not have helped. */
  const outcome = (findings: readonly Fixable[]): string => {
    const { evaluated, isPeriodDoubtful } = store.state();
    const found = isPeriodDoubtful ? [] : (evaluated?.findings ?? []);
    const now = found.flatMap((one) => [one, ...(one.followers ?? [])]);
    const left = findings.filter((one) => now.some((other) => isSameFinding(one, other))).length;
    if (left > 0) return words.check.notAllFixed(numbers.count(findings.length - left), numbers.count(left));
    const { at } = findings[0]?.fix ?? {};
    return findings.length > 1 || !at
      ? words.check.fixedMany(numbers.count(findings.length))
      : words.check.fixed(`${at.sheet}!${at.address}`);
  };
  return (findings) => {
    const isFinal = findings.some(({ fix }) => clearsUndo(fix));
    const toNext = followNext();
    const done = store.run("fix", () => actions.applyFixes(findings.map(whose(store.state().evaluated))), {
      lapses: findings.some(({ fix }) => changesResults(fix, store.state().evaluated)),
      note: () => ({ text: outcome(findings), isFinal }),
    });
    void done.then(() => setTimeout(toNext, 0));
  };
}
