/** Somebody as a list, a form or a file names them; a staff number or a name that is not given is "". */
export interface Named {
  number: string;
  name: string;
}

/** Blanks of every kind, and signs nobody sees. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A word as people compare it: full width, letter case and spaces, inside as outside, make no difference. */
export const wordKey = (word: string): string => word.normalize("NFKC").replace(unseen, "").toUpperCase();

/** Only what is nothing but digits can have lost its zeros. */
const digits = /^\d+$/;

/**
 * A staff number as it is compared: 0012, 12 and the number 12 are one. What only looks like a number or a date is none:
 * 1E5 is not 100000 and 3-1 is no day in March.
 */
export function numberKey(number: string | number | boolean): string {
  const key = wordKey(String(number));
  return digits.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}

/** Whether two staff numbers are written alike, zeros included. */
const areWrittenAlike = (one: string, other: string): boolean => wordKey(one) === wordKey(other);

/** Whether two names may be of one person; a name that is not given contradicts nobody. */
export const namesAgree = (one: string, other: string): boolean =>
  wordKey(one) === "" || wordKey(other) === "" || wordKey(one) === wordKey(other);

/**
 * Whether two entries are about one person. The staff number decides, the name only where neither gives a number; numbers
 * that differ by their zeros are one only where the names agree.
 */
export function isSamePerson(one: Named, other: Named): boolean {
  if (personKey(one) !== personKey(other)) return false;
  return wordKey(one.number) === "" || areWrittenAlike(one.number, other.number) || namesAgree(one.name, other.name);
}

/** Equal for all entries that may be about one person. */
export const personKey = ({ number, name }: Named): string =>
  wordKey(number) === "" ? `name ${wordKey(name)}` : `number ${numberKey(number)}`;

/** A person as findings name them. */
export const personText = ({ number, name }: Named): string => `${number} ${name}`.trim();
