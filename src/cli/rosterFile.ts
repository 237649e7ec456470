import type { Named } from "../domain/people/identity";
import { pastedRoster } from "../sheets/lists/roster";
import { contentOf, Unusable } from "./unusable";

/** The people of a list with columns in any order, with or without headings; a line that names nobody is told. */
export function rosterIn(file: string): Named[] {
  const lines = pastedRoster(listIn(file));
  const people = lines.flatMap((line) => (line.kind === "person" ? [{ number: line.number, name: line.name }] : []));
  const unread = lines.find(({ kind }) => kind === "unread");
  if (unread) throw new Unusable(`${file}: line ${unread.line} names nobody`);
  if (people.length === 0) throw new Unusable(`${file}: nobody in it`);
  return people;
}

/** The lines of a list. */
export const listIn = (file: string): string => unquoted(textOf(contentOf(file)));

/** UTF-8 with or without a mark, UTF-16 with one, else GBK, as Chinese Excel saves a .csv. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes(unreadable) ? new TextDecoder("gb18030").decode(bytes) : text;
}

/** What stands for bytes that are no UTF-8. */
const unreadable = "\ufffd";

/** Cells of a .csv without the quotes around them. */
const unquoted = (text: string): string =>
  text.replace(
    /(^|[,;\t])"((?:[^"\r\n]|"")*)"(?=[,;\t]|\r?$)/gm,
    (_, before: string, cell: string) => before + cell.replaceAll('""', '"'),
  );
