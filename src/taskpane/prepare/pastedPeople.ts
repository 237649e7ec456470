/** One pasted line and what becomes of it. */
export type PastedLine =
  | { kind: "new" | "known" | "twice"; line: number; number: string; name: string }
  /** The staff number stands on the list under another name. */
  | { kind: "clash"; line: number; number: string; name: string; otherName: string }
  | { kind: "unread"; line: number; text: string };

type Person = { number: string; name: string };

const isHeading = /^(工号|工號|员工号|員工編號|no\.?|number|staff)/i;
const line = /^\s*([^\s,，;；、]+)(?:[\s,，;；、]+)(.+?)\s*$/;

/** Full-width letters and digits as typed by Chinese input methods. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).trim();

/** Reads "工号 姓名" per line, divided by tabs, commas or spaces; blank lines and a heading are passed over. */
export function pastedPeople(text: string, known: readonly Person[]): PastedLine[] {
  const listed = new Map(known.map((person) => [person.number, person.name]));
  const fresh = new Set<string>();
  return text.split(/\r?\n/).flatMap((raw, at): PastedLine[] => {
    if (raw.trim() === "" || (at === 0 && isHeading.test(raw.trim()))) return [];
    const person = personIn(raw);
    if (!person) return [{ kind: "unread", line: at + 1, text: raw.trim() }];
    const read = { line: at + 1, ...person };
    const otherName = listed.get(person.number);
    if (fresh.has(person.number)) return [{ kind: "twice", ...read }];
    if (otherName === person.name) return [{ kind: "known", ...read }];
    if (otherName !== undefined) return [{ kind: "clash", ...read, otherName }];
    fresh.add(person.number);
    return [{ kind: "new", ...read }];
  });
}

function personIn(raw: string): Person | null {
  const [, first, second] = line.exec(raw.replaceAll("\t", " ")) ?? [];
  if (first === undefined || second === undefined) return null;
  const [number, name] = [narrow(first), second.trim()];
  return /\d/.test(number) && !/^\d+$/.test(name) ? { number, name } : null;
}
