import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { asUnusable, Unusable } from "./unusable";

/** Programs' own copies of an open workbook, and hidden files, are no workbooks. */
const workbook = /^[^~.].*\.(xlsx|xlsm|xls|xlsb|et)$/i;

/** A file, or the workbooks that lie in a folder, by their names. */
export function workbooksIn(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    const found = readdirSync(place)
      .filter((name) => workbook.test(name))
      .sort();
    if (found.length === 0) throw new Unusable(`${place}: no workbook in it`);
    return found.map((name) => path.join(place, name));
  } catch (error) {
    throw asUnusable(place, error);
  }
}

/** What is going on, on a terminal alone; nothing takes the line away again. */
export function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}
