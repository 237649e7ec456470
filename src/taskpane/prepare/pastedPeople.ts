import { type Named, numberKey } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import { halfWidth } from "../../domain/wording/halfWidth";

/** One pasted line and what becomes of it. */
export type PastedLine =
  | { kind: "new" | "known" | "twice"; line: number; number: string; name: string }
  /** The staff number stands on the list under another name. */
  | { kind: "clash"; line: number; number: string; name: string; otherName: string }
  | { kind: "unread"; line: number; text: string };

const isHeading = /^(工号|工號|员工号|員工編號|no\.?|number|staff)/i;
const line = /^\s*([^\s,，;；、]+)(?:[\s,，;；、]+)(.+?)\s*$/;

/** Reads "工号 姓名" per line, divided by tabs, commas or spaces; blank lines and a heading are passed over. */
export function pastedPeople(text: string, known: readonly Named[]): PastedLine[] {
  const listed = peopleOf(known);
  const fresh = new Set<string>();
  return text.split(/\r?\n/).flatMap((raw, at): PastedLine[] => {
    if (raw.trim() === "" || (at === 0 && isHeading.test(raw.trim()))) return [];
    const person = personIn(raw);
    if (!person) return [{ kind: "unread", line: at + 1, text: raw.trim() }];
    const read = { line: at + 1, ...person };
    const other = listed.otherwiseNamed(person);
    if (fresh.has(numberKey(person.number))) return [{ kind: "twice", ...read }];
    if (other !== undefined) return [{ kind: "clash", ...read, otherName: other.name }];
    if (listed.find(person) !== undefined) return [{ kind: "known", ...read }];
    fresh.add(numberKey(person.number));
    return [{ kind: "new", ...read }];
  });
}

function personIn(raw: string): Named | null {
  const [, first, second] = line.exec(raw.replaceAll("\t", " ")) ?? [];
  if (first === undefined || second === undefined) return null;
  const [number, name] = [halfWidth(first).trim(), second.trim()];
  return /\d/.test(number) && !/^\d+$/.test(name) ? { number, name } : null;
}
