import type { Book } from "./book";
import { alreadyExists, invalidArgument } from "./failure";

const RESERVED = "history";

const isForbidden = (name: string) =>
  /[\\/?*[\]:]|^'|'$/.test(name) || name.trim() === "" || name.toLowerCase() === RESERVED;

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not taken. */
export const requireSheetName = (book: Book, name: unknown, except: string | null = null): string => {
  if (typeof name !== "string" || name.length > 31 || isForbidden(name)) {
    throw invalidArgument(
      "A sheet name has 1 to 31 characters, none of them \\ / ? * [ ] : or an apostrophe at an end.",
    );
  }
  const owner = book.sheetByName(name);
  if (owner !== null && owner !== except) throw alreadyExists(`worksheet named ${name}`);
  return name;
};

/** Sheet1, Sheet2 ...: the first that is free. */
export const freeSheetName = (book: Book): string => {
  let number = 1;
  while (book.sheetByName(`Sheet${String(number)}`) !== null) number += 1;
  return `Sheet${String(number)}`;
};

/** "成绩 (2)": the name Excel gives to a copy, shortened so that it fits. */
export const copiedSheetName = (book: Book, name: string): string => {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${String(number)})`;
    const copy = base.slice(0, 31 - ending.length) + ending;
    if (book.sheetByName(copy) === null) return copy;
  }
};
