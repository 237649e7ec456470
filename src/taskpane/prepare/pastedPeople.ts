import { type Named, numberKey, wordKey } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import { pastedRoster } from "../../sheets/lists/roster";

/** One pasted line and what becomes of it. */
export type PastedLine =
  | { kind: "new" | "known" | "twice"; line: number; number: string; name: string }
  /** A name alone, as long as nobody wants to give it a number. */
  | { kind: "unnumbered"; line: number; number: ""; name: string }
  /** The staff number stands on the list under another name. */
  | { kind: "clash"; line: number; number: string; name: string; otherName: string }
  /** A sum, a signature or a note. */
  | { kind: "nobody"; line: number; text: string }
  | { kind: "unread"; line: number; text: string };

/**
 * Reads a pasted roster: columns in any order under their headings, or a person on each line; blank lines and headings are
 * passed over. Names without a staff number get running ones if `isNumbering` says so.
 */
export function pastedPeople(text: string, known: readonly Named[], isNumbering = false): PastedLine[] {
  const roster = pastedRoster(text);
  const given = roster.flatMap((one) => (one.kind === "person" ? [one.number] : []));
  const judge = judged(known, freeNumbers([...known.map(({ number }) => number), ...given]), isNumbering);
  return roster.flatMap((one): PastedLine[] => {
    if (one.kind === "unread") return [one];
    if (one.kind === "person") return [judge(one)];
    return one.why === "heading" ? [] : [{ kind: "nobody", line: one.line, text: one.text }];
  });
}

/** "001", "002" and on, those apart that somebody has. */
function freeNumbers(taken: readonly string[]): () => string {
  const keys = new Set(taken.map(numberKey));
  let last = 0;
  return () => {
    do last += 1;
    while (keys.has(String(last)));
    return String(last).padStart(3, "0");
  };
}

function judged(
  known: readonly Named[],
  nextNumber: () => string,
  isNumbering: boolean,
): (person: Named & { line: number }) => PastedLine {
  const listed = peopleOf(known);
  const names = new Set(known.map(({ name }) => wordKey(name)));
  const fresh = new Set<string>();
  const isFirst = (key: string): boolean => {
    const before = fresh.size;
    return fresh.add(key).size > before;
  };
  return ({ line, number, name }) => {
    const read = { line, number, name };
    if (number === "") {
      if (names.has(wordKey(name))) return { kind: "known", ...read };
      if (!isFirst(`name ${wordKey(name)}`)) return { kind: "twice", ...read };
      return isNumbering
        ? { kind: "new", ...read, number: nextNumber() }
        : { kind: "unnumbered", line, number: "", name };
    }
    if (!isFirst(`number ${numberKey(number)}`)) return { kind: "twice", ...read };
    const other = listed.otherwiseNamed(read);
    if (other !== undefined) return { kind: "clash", ...read, otherName: other.name };
    return { kind: listed.find(read) === undefined ? "new" : "known", ...read };
  };
}
