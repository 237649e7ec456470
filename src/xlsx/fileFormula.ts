import { withWords } from "../sheets/kit/movedFormula";

/** A formula of a file as the cell shows it: functions of add-ins and newer functions carry prefixes in a file. */
export const shownFormula = (formula: string): string => `=${withWords(formula, shownWord)}`;

function shownWord(word: string): string {
  const addIn = /^_xldudf_([A-Za-z]+)_(\w+)\($/i.exec(word);
  if (addIn) return `${addIn[1] ?? ""}.${addIn[2] ?? ""}(`.toUpperCase();
  return word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, "");
}
