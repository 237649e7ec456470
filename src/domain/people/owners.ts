import { type Named, numberKey, wordKey } from "./identity";

/** Whose a number is, or a name where nobody of them has a number; several where people share it, none where nobody has it. */
export function ownersIn<Person extends Named>(
  people: readonly Person[],
): (one: { number: string; name?: string }) => readonly Person[] {
  const hasNumbers = people.some(({ number }) => number !== "");
  const keyOf = ({ number, name = "" }: { number: string; name?: string }): string =>
    hasNumbers ? numberKey(number) : number === "" ? wordKey(name) : "";
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return (one) => byKey.get(keyOf(one)) ?? [];
}
