import type { Named } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import type { Chased, Sent } from "./collected";
import type { Returned } from "./returned";

/** Whom to ask for what: parts of which no file came back, and people of whom something is missing there. `openHere` are those of the workbook. */
export function awaitedParts(sent: readonly Sent[], taken: readonly Returned[], openHere: readonly Named[]): Chased[] {
  const here = peopleOf(openHere);
  return sent.flatMap(({ key, name, rows }): Chased[] => {
    const own = rows.map(([number, called]): Named => ({ number, name: called }));
    const files = taken.filter((file) => (file.part === null ? isOf(file, own) : file.part.key === key));
    const [first] = files;
    const open = peopleOf(files.flatMap((file) => file.open));
    // A part that was collected before need not come again.
    const people = own.filter((person) => here.find(person) && (first === undefined || open.find(person)));
    return people.length === 0 ? [] : [{ name, file: first?.file ?? null, people }];
  });
}

/** A file without a return key, by whose rows it has. */
function isOf({ rows }: Returned, people: readonly Named[]): boolean {
  const there = peopleOf(rows);
  return people.length > 0 && people.every((person) => there.find(person) !== undefined);
}
